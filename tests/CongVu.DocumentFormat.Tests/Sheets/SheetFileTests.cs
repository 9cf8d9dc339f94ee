using System.Text;
using CongVu.DocumentFormat.Sheets;
using CongVu.DocumentFormat.Tests.Judges;
using CongVu.DocumentFormat.Tests.Packages;

namespace CongVu.DocumentFormat.Tests.Sheets;

public sealed class SheetFileTests
{
    [Fact]
    public void Shared_and_inline_texts_numbers_truths_and_errors_are_read()
    {
        var rows = Rows("""
            <row r="1"><c r="A1" t="s"><v>1</v></c><c r="B1" t="inlineStr"><is><r><t>Ủy </t></r><r><t>ban</t></r></is></c><c r="D1"><v>12.5</v></c></row>
            <row r="3"><c r="A3" t="b"><v>1</v></c><c r="B3" t="e"><v>#N/A</v></c><c r="C3" t="str"><f>A1&amp;"x"</f><v>kết quả</v></c></row>
            """);

        Assert.Equal([1, 3], rows.Select(row => row.Number));
        Assert.Equal(["Số hai", "Ủy ban", "", "12.5"], Enumerable.Range(0, 4).Select(i => rows[0][i].Text));
        Assert.Equal([SheetCellKind.Truth, SheetCellKind.Error, SheetCellKind.Text], Enumerable.Range(0, 3).Select(i => rows[1][i].Kind));
        Assert.Equal("kết quả", rows[1][2].Text);
        Assert.Equal((4, 3), (rows[0].Width, rows[1].Width));
    }

    [Fact]
    public void Numbers_are_days_where_their_style_shows_days()
    {
        var row = Assert.Single(Rows("""<row r="1"><c r="A1" s="1"><v>43895</v></c><c r="B1" s="2"><v>43895.5</v></c><c r="C1" s="3"><v>43895</v></c><c r="D1" s="1"><v>1</v></c><c r="E1"><v>43895</v></c><c r="F1" t="d"><v>2020-03-05</v></c></row>"""));

        Assert.Equal(new DateTime(2020, 3, 5), row[0].Date);
        Assert.Equal(new DateTime(2020, 3, 5, 12, 0, 0), row[1].Date);
        Assert.Equal(SheetCellKind.Number, row[2].Kind);
        Assert.Equal(new DateTime(1900, 1, 1), row[3].Date);
        Assert.Equal(SheetCellKind.Number, row[4].Kind);
        Assert.Equal("05/03/2020", row[5].Text);
    }

    [Fact]
    public void Cells_and_rows_without_a_place_of_their_own_follow_one_another()
    {
        var rows = Rows("""<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>""");

        Assert.Equal(["1", "2"], [rows[0][0].Text, rows[0][1].Text]);
        Assert.Equal((2, "3"), (rows[1].Number, rows[1][0].Text));
    }

    [Fact]
    public void A_file_of_LibreOffice_is_read_sheet_by_sheet()
    {
        var made = LibreOffice.Convert("xlsx", ("people.fods", Encoding.UTF8.GetBytes("""
            <?xml version="1.0" encoding="UTF-8"?>
            <office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2" office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
            <office:body><office:spreadsheet><table:table table:name="Cán bộ">
            <table:table-row><table:table-cell office:value-type="string"><text:p>Họ tên</text:p></table:table-cell></table:table-row>
            <table:table-row><table:table-cell office:value-type="string"><text:p>Nguyễn Văn Ước</text:p></table:table-cell><table:table-cell/><table:table-cell office:value-type="float" office:value="9.5"/></table:table-row>
            <table:table-row><table:table-cell office:value-type="string"><text:p>Đặng Thị Ổn</text:p></table:table-cell><table:table-cell/><table:table-cell table:formula="of:=[.C2]-2.5" office:value-type="float" office:value="7"/></table:table-row>
            </table:table></office:spreadsheet></office:body></office:document>
            """)));

        using var file = SheetFile.Open(new MemoryStream(made["people.fods"]));

        Assert.Equal(["Cán bộ"], file.Sheets);
        var rows = file.Rows("Cán bộ").ToList();
        Assert.Equal("Nguyễn Văn Ước", rows[1][0].Text);
        Assert.Equal(9.5, rows[1][2].Number);
        Assert.Equal((SheetCellKind.Empty, 7.0), (rows[2][1].Kind, rows[2][2].Number));
    }

    [Fact]
    public void A_sheet_that_is_not_there_is_refused()
    {
        using var file = SheetFile.Open(Workbook("").File());

        Assert.Equal(DocumentFormatFault.WrongKind, Assert.Throws<DocumentFormatException>(() => file.Rows("Trang tính 9").ToList()).Fault);
    }

    [Theory]
    [InlineData("""<row r="1"><c r="A1" t="s"><v>9</v></c></row>""")]
    [InlineData("""<row r="1"><c r="A1" t="s"><v>x</v></c></row>""")]
    [InlineData("""<row r="0"><c r="A1"><v>1</v></c></row>""")]
    [InlineData("""<row r="1048577"><c r="A1"><v>1</v></c></row>""")]
    [InlineData("""<row r="1"><c r="XFE1"><v>1</v></c></row>""")]
    [InlineData("""<row r="1"><c r="1"><v>1</v></c></row>""")]
    [InlineData("""<row r="1"><c r="A1"><v>1</c></row>""")]
    public void What_points_nowhere_is_refused_as_damaged(string rows) =>
        Assert.Equal(DocumentFormatFault.Damaged, Assert.Throws<DocumentFormatException>(() => Rows(rows)).Fault);

    [Theory]
    [InlineData("""<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>""")]
    [InlineData("""<row r="1"><c r="A1" t="s"><v>1</v></c></row>""")]
    public void The_last_places_there_are_pass(string rows) => Assert.Single(Rows(rows));

    [Fact]
    public void A_row_whose_only_cell_stands_far_right_takes_no_room()
    {
        var rows = string.Concat(Enumerable.Range(1, 20_000).Select(i => $"<row r=\"{i}\"><c r=\"XFD{i}\"><v>1</v></c></row>"));
        using var file = SheetFile.Open(Workbook(rows).File());

        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Equal(20_000, file.Rows().Count());

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 60_000_000);
    }

    [Fact]
    public void Shared_texts_beyond_the_limit_are_refused()
    {
        var package = Workbook("").With("xl/sharedStrings.xml", Shared(Enumerable.Repeat(new string('a', 1000), 100)));

        Assert.Equal(DocumentFormatFault.TooLarge, Assert.Throws<DocumentFormatException>(() => SheetFile.Open(package.File(), new() { SharedCharacters = 101_599 })).Fault);
        SheetFile.Open(package.File(), new() { SharedCharacters = 101_600 }).Dispose();
    }

    [Fact]
    public void A_workbook_with_macros_is_refused() =>
        Assert.Equal(DocumentFormatFault.ActiveContent, Assert.Throws<DocumentFormatException>(() => SheetFile.Open(Workbook("").With("xl/vbaProject.bin", "x").File())).Fault);

    [Fact]
    public void A_workbook_that_draws_in_another_is_refused() => Assert.Equal(
        DocumentFormatFault.ExternalContent,
        Assert.Throws<DocumentFormatException>(() => SheetFile.Open(Workbook("").With("xl/externalLinks/_rels/externalLink1.xml.rels", PackageOf.Links(("rId1", "externalLinkPath", "file:///C:/khac.xlsx", true))).File())).Fault);

    [Fact]
    public void A_document_is_no_workbook() =>
        Assert.Equal(DocumentFormatFault.WrongKind, Assert.Throws<DocumentFormatException>(() => SheetFile.Open(PackageOf.Word().File())).Fault);

    private static List<SheetRow> Rows(string rows)
    {
        using var file = SheetFile.Open(Workbook(rows).File());
        return [.. file.Rows()];
    }

    internal static PackageOf Workbook(string rows) => new PackageOf()
        .With("[Content_Types].xml", """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>""")
        .With("_rels/.rels", PackageOf.Links(("rId1", "officeDocument", "xl/workbook.xml", false)))
        .With("xl/workbook.xml", """<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Trang tính 1" sheetId="1" r:id="rId1"/></sheets></workbook>""")
        .With("xl/_rels/workbook.xml.rels", PackageOf.Links(("rId1", "worksheet", "worksheets/sheet1.xml", false), ("rId2", "sharedStrings", "sharedStrings.xml", false), ("rId3", "styles", "/xl/styles.xml", false)))
        .With("xl/sharedStrings.xml", Shared(["Số một", "Số hai"]))
        .With("xl/styles.xml", """<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts><numFmt numFmtId="170" formatCode="dd\/mm\/yyyy hh:mm"/><numFmt numFmtId="171" formatCode="#,##0&quot; đồng&quot;"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/><xf numFmtId="171"/></cellXfs></styleSheet>""")
        .With("xl/worksheets/sheet1.xml", Sheet(rows));

    internal static string Sheet(string rows) => $"""<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>{rows}</sheetData></worksheet>""";

    private static string Shared(IEnumerable<string> texts) =>
        $"""<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">{string.Concat(texts.Select(text => $"<si><t>{text}</t><rPh sb=\"0\" eb=\"1\"><t>phát âm</t></rPh></si>"))}</sst>""";
}
