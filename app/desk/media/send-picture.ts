/** A picture of the library, as /api/desk/media tells of it. */
export interface SentPicture {
  id: number;
  src: string;
  alt: string;
  caption: string;
  credit: string;
  name: string;
  focusX: number;
  focusY: number;
  width: number;
  height: number;
  /** How it stands in a text. */
  html: string;
}

interface Sent {
  picture: SentPicture;
  known: boolean;
}

/** Uploads one file. Only XMLHttpRequest tells how far it is; a refusal's sentence comes as an Error. */
export function sendPicture(file: File, failed: string, onProgress: (part: number) => void): Promise<Sent> {
  const body = new FormData();
  body.append('file', file);
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', '/api/desk/media');
    request.setRequestHeader('accept', 'application/json');
    request.responseType = 'json';
    request.upload.onprogress = ({ loaded, total }) => onProgress(loaded / total);
    request.onerror = () => reject(new Error(failed));
    request.onload = () => {
      const { response, status } = request;
      const [picture] = response?.pictures ?? [];
      if (status === 200 && picture) resolve({ picture, known: Boolean(response.known) });
      else reject(new Error(response?.error ?? failed));
    };
    request.send(body);
  });
}
