/** Photos on this machine: one file each in a folder, or nothing kept beyond this process. */
import { mkdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { photoType } from '../adapters/mail/photos.ts';
import type { Photo, Photos } from '../runtime/ports.ts';

export const memoryPhotos = (): Photos => {
  const kept = new Map<string, Photo>();
  return {
    keep: async (key, photo) => {
      kept.set(key, photo);
    },
    fetch: async (key) => kept.get(key),
  };
};

/** A key is a name in this folder and nothing else. */
const isKey = (key: string): boolean => /^[\w-]{1,120}$/.test(key);

const bytesIn = async (file: string): Promise<Uint8Array | undefined> => {
  try {
    return await readFile(file);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
};

export const folderPhotos = (folder: string): Photos => {
  mkdirSync(folder, { recursive: true });
  return {
    keep: async (key, { bytes }) => {
      if (!isKey(key)) throw new RangeError('a key of letters, digits and dashes');
      await writeFile(join(folder, key), bytes);
    },
    fetch: async (key) => {
      const bytes = isKey(key) ? await bytesIn(join(folder, key)) : undefined;
      const type = bytes && photoType(bytes);
      return type && { type, bytes };
    },
  };
};
