const HERE = /^(?:localhost|127\.|\[::1\])/;

/** Whether the page is served by this very device, so that no telephone in the room can open it. */
export const onlyHere = (): boolean => HERE.test(location.host);
