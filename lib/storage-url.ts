/**
 * A bucket as STORAGE_URL names it: `s3://KEY:SECRET@BUCKET?region=eu-central-1&endpoint=https://s3.example.org`.
 * Without an endpoint it is Amazon's; without a key the machine's own credentials count (AWS_ACCESS_KEY_ID
 * and the like).
 */
export function bucketAt(storageUrl: string) {
  const url = new URL(storageUrl);
  const endpoint = url.searchParams.get('endpoint');
  const key = decodeURIComponent(url.username);
  return {
    name: url.hostname,
    region: url.searchParams.get('region') ?? 'us-east-1',
    ...(endpoint ? { endpoint, forcePathStyle: true } : {}),
    ...(key ? { credentials: { accessKeyId: key, secretAccessKey: decodeURIComponent(url.password) } } : {}),
  };
}

/** What is wrong with the address of a bucket; null when nothing is. */
export function bucketProblem(storageUrl: string): string | null {
  const url = URL.parse(storageUrl);
  if (!url?.hostname) return 'must name a bucket: s3://KEY:SECRET@BUCKET?endpoint=https://…';
  const endpoint = url.searchParams.get('endpoint');
  if (endpoint !== null && !/^https?:$/.test(URL.parse(endpoint)?.protocol ?? ''))
    return 'endpoint must start with https://';
  return Boolean(url.username) === Boolean(url.password) ? null : 'must have both a key and a secret, or neither';
}
