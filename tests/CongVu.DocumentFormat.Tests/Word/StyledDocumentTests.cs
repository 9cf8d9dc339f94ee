using CongVu.DocumentFormat.Checking;
using CongVu.DocumentFormat.Tests.Packages;

namespace CongVu.DocumentFormat.Tests.Word;

/// <summary>A letter as offices have it: styles on styles, one row for the head, lines drawn in the old way, no run says its own size.</summary>
public sealed class StyledDocumentTests
{
    [Fact]
    public void A_letter_that_gets_its_form_from_styles_has_no_findings() => Assert.Empty(Check(Letter()).Findings);

    [Fact]
    public void Bold_in_a_style_of_paragraphs_and_of_letters_cancels_out()
    {
        var report = Check(Letter(motto: """<w:r><w:rPr><w:rStyle w:val="Strong"/></w:rPr><w:t>Độc lập - Tự do - Hạnh phúc</w:t></w:r>"""));

        Assert.Equal(["TT-07"], report.Findings.Select(finding => finding.RuleId));
        Assert.Contains("chưa in đậm", report.Findings[0].What, StringComparison.Ordinal);
    }

    [Fact]
    public void A_size_that_a_style_inherits_is_found()
    {
        var report = Check(Letter(), size: 30);

        Assert.Contains("TT-17", report.Findings.Select(finding => finding.RuleId));
        Assert.DoesNotContain("TT-06", report.Findings.Select(finding => finding.RuleId));
    }

    [Fact]
    public void A_font_that_the_theme_names_is_found()
    {
        var report = Check(Letter(), font: """w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi" """);

        Assert.Contains(report.Findings, finding => finding.RuleId == "TT-04" && finding.What.Contains("Calibri", StringComparison.Ordinal));
    }

    private static FormatReport Check(string body, int size = 28, string font = """w:ascii="Times New Roman" w:hAnsi="Times New Roman" """) => FormatChecker.Check(PackageOf.Word(body)
        .With("word/_rels/document.xml.rels", PackageOf.Links(("rId1", "styles", "styles.xml", false), ("rId2", "theme", "theme/theme1.xml", false)))
        .With("word/theme/theme1.xml", """<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:fontScheme name="x"><a:majorFont><a:latin typeface="Cambria"/></a:majorFont><a:minorFont><a:latin typeface="Calibri"/></a:minorFont></a:fontScheme></a:themeElements></a:theme>""")
        .With("word/styles.xml", $"""
            <w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
            <w:docDefaults><w:rPrDefault><w:rPr><w:rFonts {font}/><w:sz w:val="{size}"/></w:rPr></w:rPrDefault></w:docDefaults>
            <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
            <w:style w:type="paragraph" w:styleId="Head"><w:name w:val="Head"/><w:basedOn w:val="Normal"/><w:pPr><w:jc w:val="center"/></w:pPr></w:style>
            <w:style w:type="paragraph" w:styleId="HeadBold"><w:name w:val="HeadBold"/><w:basedOn w:val="Head"/><w:rPr><w:b/><w:sz w:val="26"/></w:rPr></w:style>
            <w:style w:type="paragraph" w:styleId="HeadPlain"><w:name w:val="HeadPlain"/><w:basedOn w:val="HeadBold"/><w:rPr><w:b w:val="0"/></w:rPr></w:style>
            <w:style w:type="paragraph" w:styleId="Text"><w:name w:val="Text"/><w:basedOn w:val="Normal"/><w:pPr><w:jc w:val="both"/><w:ind w:firstLine="720"/><w:spacing w:before="120" w:line="312" w:lineRule="auto"/></w:pPr></w:style>
            <w:style w:type="paragraph" w:styleId="List"><w:name w:val="List"/><w:rPr><w:sz w:val="22"/></w:rPr></w:style>
            <w:style w:type="character" w:styleId="Strong"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>
            <w:style w:type="character" w:styleId="Slanted"><w:name w:val="Slanted"/><w:rPr><w:i/><w:sz w:val="28"/></w:rPr></w:style>
            </w:styles>
            """).File());

    private static string Letter(string motto = "<w:r><w:t>Độc lập - Tự do - Hạnh phúc</w:t></w:r>") => $"""
        <w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="3700"/><w:gridCol w:w="5600"/></w:tblGrid><w:tr>
        <w:tc><w:tcPr><w:tcW w:w="3700" w:type="dxa"/></w:tcPr>
          {P("HeadPlain", "UBND TỈNH AN SƠN")}
          <w:p><w:pPr><w:pStyle w:val="HeadBold"/></w:pPr><w:r><w:t>SỞ NỘI VỤ</w:t></w:r><w:r><w:pict><v:line from="60pt,2pt" to="90pt,2pt"/></w:pict></w:r></w:p>
          {P("HeadPlain", "")}{P("HeadPlain", "Số: 12/SNV-VP")}
          <w:p><w:pPr><w:pStyle w:val="HeadPlain"/><w:spacing w:before="120"/></w:pPr><w:r><w:t>V/v cử người dự tập huấn</w:t></w:r></w:p></w:tc>
        <w:tc><w:tcPr><w:tcW w:w="5600" w:type="dxa"/></w:tcPr>
          <w:p><w:pPr><w:pStyle w:val="HeadBold"/></w:pPr><w:r><w:t>CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM</w:t><w:br/></w:r>{motto}<w:r><w:pict><v:shape type="#_x0000_t32" style="position:absolute;width:170pt;height:0"/></w:pict></w:r></w:p>
          {P("HeadPlain", "")}
          <w:p><w:pPr><w:pStyle w:val="Head"/></w:pPr><w:r><w:rPr><w:rStyle w:val="Slanted"/></w:rPr><w:t>An Sơn, ngày 09 tháng 02 năm 2021</w:t></w:r></w:p></w:tc>
        </w:tr></w:tbl>
        {P("Head", "Kính gửi: Văn phòng Ủy ban nhân dân tỉnh.")}
        {P("Text", "Sở Nội vụ cử ông Nguyễn Văn An dự lớp tập huấn về công tác văn thư./.")}
        <w:tbl><w:tblPr/><w:tr>
        <w:tc><w:p><w:pPr><w:pStyle w:val="List"/></w:pPr><w:r><w:rPr><w:b/><w:i/><w:sz w:val="24"/></w:rPr><w:t>Nơi nhận:</w:t></w:r></w:p>{P("List", "- Như trên;")}{P("List", "- Lưu: VT.")}</w:tc>
        <w:tc><w:p><w:pPr><w:pStyle w:val="HeadBold"/></w:pPr><w:r><w:t>KT. GIÁM ĐỐC</w:t><w:br/><w:t>PHÓ GIÁM ĐỐC</w:t></w:r></w:p>{P("Head", "")}{P("HeadBold", "Trần Thị Bích Hà")}</w:tc>
        </w:tr></w:tbl>
        <w:sectPr><w:pgSz w:w="11907" w:h="16840"/><w:pgMar w:top="1134" w:right="851" w:bottom="1134" w:left="1701" w:gutter="0"/></w:sectPr>
        """;

    private static string P(string style, string text) => $"""<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>""";
}
