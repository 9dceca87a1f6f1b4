import { type Fault, faults } from './faults';
import { startPortal } from './portal';

/** Breaks one thing after the other under a production portal; says how many times it stood. */
export async function runFaults(part: string): Promise<{ passed: number; failed: number }> {
  const portal = await startPortal();
  const result = { passed: 0, failed: 0 };
  try {
    for (const [name, fault] of Object.entries<Fault>(faults)) {
      if (!part.split('|').some((words) => name.includes(words))) continue;
      try {
        console.log(`  ✓ ${name}: ${await fault(portal)}`);
        result.passed++;
      } catch (error) {
        console.log(`  ✗ ${name}\n    ${error instanceof Error ? error.message : error}`);
        result.failed++;
        if (portal.supervisor.exitCode !== null) console.log(`    the portal ended:\n${portal.said().slice(-2_000)}`);
      }
    }
  } finally {
    await portal.stop();
  }
  return result;
}
