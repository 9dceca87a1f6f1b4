/** What mail systems write back, in the ways of the large ones. */

const returned = (messageId: string, to: string) => `Message-ID: ${messageId}
From: Depesche <noreply@depesche.example>
To: ${to}
Subject: News
List-Id: <newsletter.depesche.example>
`;

interface About {
  /** Of our letter, with its angle brackets. */
  messageId: string;
  to: string;
  reference?: string;
}

const report = (type: string, reference: string, parts: string) => `From: MAILER-DAEMON@mx.example.net
To: bounces@depesche.example
Subject: Undelivered Mail Returned to Sender
Message-ID: <${reference}@mx.example.net>
Auto-Submitted: auto-replied
MIME-Version: 1.0
Content-Type: multipart/report; report-type=${type}; boundary="part"

--part
Content-Type: text/plain; charset=us-ascii

This is the mail system at host mx.example.net.
${parts}
--part--
`;

/** As Postfix does: folded diagnosis, the whole letter returned. */
export const bounce = (
  { messageId, to, reference = 'dsn-1' }: About,
  { status, diagnosis, action = 'failed' }: { status: string; diagnosis: string; action?: string },
) =>
  report(
    'delivery-status',
    reference,
    `
--part
Content-Description: Delivery report
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example.net
Arrival-Date: Wed, 25 Nov 2026 10:00:00 +0000

Final-Recipient: rfc822; ${to}
Original-Recipient: rfc822;${to}
Action: ${action}
Status: ${status}
Remote-MTA: dns; mx.example.org
Diagnostic-Code: smtp; ${diagnosis.replace(' ', '\n    ')}

--part
Content-Description: Undelivered Message Headers
Content-Type: text/rfc822-headers

${returned(messageId, to)}`,
  );

/** As a feedback loop does: the reader's address is often left out. */
export const complaint = ({ messageId, reference = 'arf-1' }: About, type = 'abuse') =>
  report(
    'feedback-report',
    reference,
    `
--part
Content-Type: message/feedback-report

Feedback-Type: ${type}
User-Agent: SomeProvider-FBL/1.0
Version: 1
Arrival-Date: Wed, 25 Nov 2026 10:00:00 +0000

--part
Content-Type: message/rfc822

${returned(messageId, 'redacted@example.org')}Content-Type: text/plain

News.
`,
  );

export const outOfOffice = `From: mia@example.org
To: bounces@depesche.example
Subject: Out of office
Message-ID: <ooo@example.org>
Auto-Submitted: auto-replied

I am away.
`;
