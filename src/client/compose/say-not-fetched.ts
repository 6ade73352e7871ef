/** What is said where what may be put together did not arrive. */
export const NOT_FETCHED = '内容没有取到，请检查网络后再试一次。';
