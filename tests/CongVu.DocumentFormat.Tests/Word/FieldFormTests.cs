using System.IO.Compression;
using CongVu.DocumentFormat.Tests.Packages;
using CongVu.DocumentFormat.Word;

namespace CongVu.DocumentFormat.Tests.Word;

public sealed class FieldFormTests
{
    private static readonly Dictionary<string, string> Values = new(StringComparer.OrdinalIgnoreCase) { ["Họ và tên"] = "Hà Thị Mai <&>", ["Chức vụ"] = "Chuyên viên" };

    [Fact]
    public void Places_are_found_once_across_runs_headers_and_fields_of_mail_merge()
    {
        var form = Form("<w:p><w:r><w:t>Ông (bà) «Họ và</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\"> tên»,</w:t></w:r></w:p>" + MergeField("Chức_vụ") + "<w:p><w:r><w:t>«HỌ VÀ TÊN» «»</w:t></w:r></w:p>");

        Assert.Equal(["Họ và tên", "Chức vụ", "Đơn vị"], FieldForm.FieldsOf(new MemoryStream(form)));
    }

    [Fact]
    public void A_filled_document_shows_the_values_keeps_all_other_parts_and_fetches_nothing_anew()
    {
        var form = Form("<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Ông (bà) «Họ và</w:t></w:r><w:r><w:t xml:space=\"preserve\"> tên», «Chức vụ».</w:t></w:r></w:p>" + MergeField("Chức_vụ"));

        var filled = FieldForm.Fill(new MemoryStream(form), Values);

        Assert.Equal(["Ông (bà) Hà Thị Mai <&>, Chuyên viên.", "Chuyên viên"], WordText.Read(new MemoryStream(filled)).Where(paragraph => paragraph.Place is TextPlace.Body).Select(paragraph => paragraph.Text));
        Assert.DoesNotContain("fldChar", Part(filled, "word/document.xml"), StringComparison.Ordinal);
        Assert.Equal(Part(form, "_rels/.rels"), Part(filled, "_rels/.rels"));
        Assert.Equal(["Đơn vị"], FieldForm.FieldsOf(new MemoryStream(filled)));
    }

    [Fact]
    public void A_field_that_is_no_merge_field_stays()
    {
        var form = Form(MergeField("x", "PAGE"));

        var filled = FieldForm.Fill(new MemoryStream(form), Values);

        Assert.Equal(3, Part(filled, "word/document.xml").Split("<w:fldChar").Length - 1);
    }

    [Fact]
    public void A_file_that_is_no_document_is_refused() =>
        Assert.Equal(DocumentFormatFault.Damaged, Assert.Throws<DocumentFormatException>(() => FieldForm.FieldsOf(new MemoryStream("không phải tệp Word"u8.ToArray()))).Fault);

    [Fact]
    public void A_line_of_text_is_filled_like_a_document()
    {
        Assert.Equal(["Họ và tên"], FieldForm.FieldsOf("Về việc nâng lương đối với «Họ_và_tên»"));
        Assert.Equal("Về việc nâng lương đối với Hà Thị Mai <&> và «Ai đó»", FieldForm.Fill("Về việc nâng lương đối với «Họ_và_tên» và «Ai đó»", Values));
    }

    private static string Part(byte[] file, string name)
    {
        using var archive = new ZipArchive(new MemoryStream(file));
        using var reader = new StreamReader(archive.GetEntry(name)!.Open());
        return reader.ReadToEnd();
    }

    private static byte[] Form(string body) => PackageOf.Word(body)
        .With("word/_rels/document.xml.rels", PackageOf.Links(("rId1", "header", "header1.xml", false)))
        .With("word/header1.xml", """<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:p><w:r><w:t>«Đơn vị»</w:t></w:r></w:p></w:hdr>""")
        .Bytes();

    private static string MergeField(string name, string kind = "MERGEFIELD") =>
        $"""<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> {kind} {name} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>«{name}»</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>""";
}
