using CongVu.DocumentFormat.Tests.Packages;
using CongVu.DocumentFormat.Word;

namespace CongVu.DocumentFormat.Tests.Word;

public sealed class WordTextTests
{
    [Fact]
    public void Text_is_taken_from_the_body_cells_frames_and_margins()
    {
        var file = PackageOf.Word("""
            <w:p><w:r><w:t>Kính</w:t></w:r><w:r><w:t xml:space="preserve"> gửi</w:t></w:r></w:p>
            <w:tbl><w:tr><w:tc><w:p><w:r><w:t>ô một</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
            <w:p><w:r><w:pict><v:rect><v:textbox><w:txbxContent><w:p><w:r><w:t>KHẨN</w:t></w:r></w:p></w:txbxContent></v:textbox></v:rect></w:pict></w:r></w:p>
            <w:sectPr><w:headerReference w:type="default" r:id="rId1"/><w:footerReference w:type="default" r:id="rId2"/></w:sectPr>
            """)
            .With("word/_rels/document.xml.rels", PackageOf.Links(("rId1", "header", "header1.xml", false), ("rId2", "footer", "footer1.xml", false)))
            .With("word/header1.xml", """<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:p><w:r><w:t>lề trên</w:t></w:r></w:p></w:hdr>""")
            .With("word/footer1.xml", """<w:ftr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:p><w:r><w:t>lề dưới</w:t></w:r></w:p></w:ftr>""");

        var read = WordText.Read(file.File());

        Assert.Equal(
            [(TextPlace.Header, "lề trên"), (TextPlace.Body, "Kính gửi"), (TextPlace.Cell, "ô một"), (TextPlace.Frame, "KHẨN"), (TextPlace.Footer, "lề dưới")],
            read.Select(paragraph => (paragraph.Place, paragraph.Text)));
    }

    [Fact]
    public void Deleted_and_hidden_text_and_instructions_of_fields_are_left_out()
    {
        var text = OneParagraph("""
            <w:r><w:t>còn </w:t></w:r><w:del><w:r><w:delText>xóa </w:delText></w:r></w:del><w:ins><w:r><w:t>thêm </w:t></w:r></w:ins>
            <w:r><w:rPr><w:vanish/></w:rPr><w:t>ẩn </w:t></w:r>
            <w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> DATE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>05/3/2020</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>
            """);

        Assert.Equal("còn thêm 05/3/2020", text);
    }

    [Fact]
    public void What_is_said_twice_for_old_and_new_programs_is_read_once()
    {
        var text = WordText.Read(PackageOf.Word("""
            <w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><w:txbxContent><w:p><w:r><w:t>HỎA TỐC</w:t></w:r></w:p></w:txbxContent></w:drawing></mc:Choice>
            <mc:Fallback><w:pict><v:rect><v:textbox><w:txbxContent><w:p><w:r><w:t>HỎA TỐC</w:t></w:r></w:p></w:txbxContent></v:textbox></v:rect></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>
            """).File());

        Assert.Equal("HỎA TỐC", Assert.Single(text).Text);
    }

    [Fact]
    public void Numbers_and_signs_that_the_program_puts_are_part_of_the_text()
    {
        var file = PackageOf.Word(string.Concat(new[] { (0, "mục"), (1, "điểm"), (1, "điểm"), (0, "mục"), (1, "điểm") }.Select(item =>
                $"""<w:p><w:pPr><w:numPr><w:ilvl w:val="{item.Item1}"/><w:numId w:val="7"/></w:numPr></w:pPr><w:r><w:t>{item.Item2}</w:t></w:r></w:p>""")))
            .With("word/_rels/document.xml.rels", PackageOf.Links(("rId1", "numbering", "numbering.xml", false)))
            .With("word/numbering.xml", """
                <w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:abstractNum w:abstractNumId="1">
                <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/></w:lvl>
                <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%2)"/></w:lvl></w:abstractNum>
                <w:num w:numId="7"><w:abstractNumId w:val="1"/></w:num></w:numbering>
                """);

        Assert.Equal(["I. mục", "1) điểm", "2) điểm", "II. mục", "1) điểm"], WordText.Read(file.File()).Select(paragraph => paragraph.Text));
    }

    [Fact]
    public void Text_in_fonts_older_than_Unicode_is_converted_and_says_so()
    {
        var file = PackageOf.Word("""<w:p><w:r><w:rPr><w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime"/></w:rPr><w:t>Céng hoµ x· héi</w:t></w:r></w:p><w:p><w:r><w:t>mới</w:t></w:r></w:p>""");

        var read = WordText.Read(file.File());

        Assert.Equal([("Cộng hoà xã hội", true), ("mới", false)], read.Select(paragraph => (paragraph.Text, paragraph.WasConverted)));
    }

    [Fact]
    public void Loose_marks_are_composed_and_breaks_kept() =>
        Assert.Equal("Quyết định\nsố 5", OneParagraph($"<w:r><w:t>{"Quyết định".Normalize(System.Text.NormalizationForm.FormD)}</w:t><w:br/><w:t>số 5</w:t></w:r>"));

    private static string OneParagraph(string runs) => Assert.Single(WordText.Read(PackageOf.Word($"<w:p>{runs}</w:p>").File())).Text;
}
