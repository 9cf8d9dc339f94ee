using System.Text;
using CongVu.DocumentFormat.Sheets;
using CongVu.DocumentFormat.Tests.Judges;

namespace CongVu.DocumentFormat.Tests.Sheets;

[Collection(Alone.Name)]
public sealed class BigSheetTests
{
    [Fact]
    public void A_sheet_of_300_megabytes_is_refused_unless_that_much_is_allowed_and_then_read_in_little_memory()
    {
        var package = SheetFileTests.Workbook("").With("xl/worksheets/sheet1.xml", WriteBigSheet).Bytes();

        Assert.Equal(DocumentFormatFault.TooLarge, Assert.Throws<DocumentFormatException>(() => SheetFile.Open(new MemoryStream(package))).Fault);
        using var file = SheetFile.Open(new MemoryStream(package), new() { UnpackedBytes = 400_000_000 });
        long most = 0, before = GC.GetTotalMemory(forceFullCollection: true);
        var count = 0;
        foreach (var row in file.Rows())
            if (++count % 200_000 == 0)
                most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: true) - before);

        Assert.Equal(1_000_000, count);
        Assert.InRange(most, 0, 20_000_000);
    }

    // A million rows, 300 MB.
    private static void WriteBigSheet(Stream stream)
    {
        var ends = SheetFileTests.Sheet("|").Split('|');
        stream.Write(Encoding.UTF8.GetBytes(ends[0]));
        var row = Encoding.UTF8.GetBytes($"<row><c t=\"inlineStr\"><is><t>{new string('a', 250)}</t></is></c></row>");
        for (var i = 0; i < 1_000_000; i++)
            stream.Write(row);
        stream.Write(Encoding.UTF8.GetBytes(ends[1]));
    }
}
