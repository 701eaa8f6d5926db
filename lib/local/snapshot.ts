/** A photo as a phone takes it: a bench in the grass, and hidden in it the place where it stands. */
const picture = Buffer.from(
  [
    '/9j/4AAQSkZJRgABAQAAAQABAAD/4gHYSUNDX1BST0ZJTEUAAQEAAAHIAAAAAAQwAABtbnRyUkdCIFhZWiAH4AABAAEAAAAAAABhY3NwAAAAAA',
    'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAA9tYAAQAAAADTLQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA',
    'AAAAAAlkZXNjAAAA8AAAACRyWFlaAAABFAAAABRnWFlaAAABKAAAABRiWFlaAAABPAAAABR3dHB0AAABUAAAABRyVFJDAAABZAAAAChnVFJDAA',
    'ABZAAAAChiVFJDAAABZAAAAChjcHJ0AAABjAAAADxtbHVjAAAAAAAAAAEAAAAMZW5VUwAAAAgAAAAcAHMAUgBHAEJYWVogAAAAAAAAb6IAADj1',
    'AAADkFhZWiAAAAAAAABimQAAt4UAABjaWFlaIAAAAAAAACSgAAAPhAAAts9YWVogAAAAAAAA9tYAAQAAAADTLXBhcmEAAAAAAAQAAAACZmYAAP',
    'KnAAANWQAAE9AAAApbAAAAAAAAAABtbHVjAAAAAAAAAAEAAAAMZW5VUwAAACAAAAAcAEcAbwBvAGcAbABlACAASQBuAGMALgAgADIAMAAxADb/',
    '2wBDABsSFBcUERsXFhceHBsgKEIrKCUlKFE6PTBCYFVlZF9VXVtqeJmBanGQc1tdhbWGkJ6jq62rZ4C8ybqmx5moq6T/2wBDARweHigjKE4rK0',
    '6kbl1upKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKT/wAARCAAwAEADASIAAhEBAxEB/8QAGAABAAMB',
    'AAAAAAAAAAAAAAAAAAEDBQT/xAApEAABAwIDBgcAAAAAAAAAAAAAAQIDBBESotETFBUhUVMiMWFjksHh/8QAFwEBAQEBAAAAAAAAAAAAAAAAAA',
    'IBA//EABoRAQEAAgMAAAAAAAAAAAAAAAABAhETIUH/2gAMAwEAAhEDEQA/ANwAFoAAAAAAAACmephp8O1fhxeXJVKd/wDbzHLXSMqY7uY5FYiq',
    'lnfnoc7nPGzW+3XxKk72VdBxKk72VdDJpoYpI1WRH3vbwuRPot3an6S/NNCeSqsxjR4lSd7Kug4lSd7KuhnbtT9JfmmhVUwxRxosaPve3ici/Q',
    '5KSY1twVMNRi2T8WHz5KhcZNDIymju1jlV6Iq3d+ep1b/7eYqZz1N1vpxkOTE1W9UsSDglXDHsmq29+dywANt2Fc0e1ajb253LACXSGphajeiW',
    'JADH/9k=',
  ].join(''),
  'base64',
);

/** What phones write beside the picture, and nobody else should read. */
export const hiddenPlace = 'GPS 44.4759 N 73.2121 W';

/** EXIF, big-endian: one pointer to the part with the place, and the place. */
const exif = Buffer.concat([
  Buffer.from('Exif\0\0MM', 'latin1'),
  Buffer.from([0, 42, 0, 0, 0, 8, 0, 1, 0x88, 0x25, 0, 4, 0, 0, 0, 1, 0, 0, 0, 26, 0, 0, 0, 0]),
  Buffer.from(hiddenPlace, 'latin1'),
]);

/** A JPEG whose EXIF tells the place, about a kilobyte. */
export const snapshot = (): Uint8Array =>
  Buffer.concat([picture.subarray(0, 2), Buffer.from([0xff, 0xe1, 0, exif.length + 2]), exif, picture.subarray(2)]);
