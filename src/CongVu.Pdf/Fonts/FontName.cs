using System.Text;

namespace CongVu.Pdf.Fonts;

/// <summary>Reads the PostScript name of a face (table 'name', entry 6).</summary>
internal static class FontName
{
    private const int PostScriptName = 6;

    public static string Read(TableDirectory tables)
    {
        var table = tables.Required("name");
        int strings = table.UInt16(4);
        for (var i = 0; i < table.UInt16(2); i++)
        {
            var record = 6 + i * 12;
            if (table.UInt16(record + 6) != PostScriptName)
                continue;
            var bytes = table.Slice(strings + table.UInt16(record + 10), table.UInt16(record + 8)).Span;
            var isMacintosh = table.UInt16(record) == 1;
            return Clean((isMacintosh ? Encoding.Latin1 : Encoding.BigEndianUnicode).GetString(bytes));
        }

        throw table.Damaged("gives no PostScript name");
    }

    private static string Clean(string name) =>
        string.Concat(name.Where(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '+'));
}
