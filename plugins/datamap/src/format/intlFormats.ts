/** As many formats as a page may need: a few for each language and zone. */
const mostKept = 100;

/** Making a format takes far longer than using it, and lists use the same ones. */
function kept<Options, Format>(
  make: (locale: string, options: Options) => Format,
): (locale: string, options: Options) => Format {
  const formats = new Map<string, Format>();
  return (locale, options) => {
    const key = `${locale} ${JSON.stringify(options)}`;
    let format = formats.get(key);
    if (!format) {
      if (formats.size >= mostKept) {
        formats.clear();
      }
      format = make(locale, options);
      formats.set(key, format);
    }
    return format;
  };
}

/** `Intl.DateTimeFormat`, made once for each locale and options. */
export const dateTimeFormat = kept(
  (locale, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, options),
);

/** `Intl.NumberFormat`, made once for each locale and options. */
export const numberFormat = kept(
  (locale, options: Intl.NumberFormatOptions) =>
    new Intl.NumberFormat(locale, options),
);
