namespace CongVu.EdXml.Tests;

public sealed class HostileXml
{
    [Theory]
    [InlineData("xxe.edxml")]
    [InlineData("billion-laughs.edxml")]
    public void No_document_type_is_ever_parsed(string packet)
    {
        using var reading = Golden.Read(packet);

        Assert.Equal("dtd-forbidden", Golden.Codes(reading));
        Assert.Null(reading.Document);
    }

    [Fact]
    public void An_entity_that_nobody_declared_breaks_the_packet()
    {
        using var reading = Golden.ReadText(Golden.Text("document-new.edxml").Replace("Chấn chỉnh ký số văn bản<", "&x;<"));

        Assert.Equal("xml-malformed", reading.Findings[0].Code);
    }

    [Fact]
    public void A_header_hidden_in_an_attachment_does_not_pass_for_the_real_one()
    {
        var header = "<edXML:MessageHeader xmlns:edXML=\"x\"><edXML:Subject>giả</edXML:Subject></edXML:MessageHeader>";

        using var reading = Golden.ReadText(Golden.Text("document-new.edxml").Replace("</AttachmentEncoded>", header + "</AttachmentEncoded>"));

        Assert.Equal("header-repeated", reading.Findings[0].Code);
        Assert.StartsWith("V/v chấn chỉnh", reading.Document!.MessageHeader.Subject);
    }

    [Theory]
    [InlineData("<!-- <x> -->")]
    [InlineData("<x>AAAA</x>")]
    [InlineData("<![CDATA[AA]AA]]>")]
    [InlineData("&lt;")]
    [InlineData("&#x1F600;")]
    [InlineData("&amp;&amp;")]
    [InlineData("ắ")]
    public void Markup_inside_base64_never_crashes_the_reader(string inside)
    {
        var packet = Golden.Text("document-plain.edxml");
        var at = packet.IndexOf("JVBERi", StringComparison.Ordinal) + 8;

        using var reading = Golden.ReadText(packet.Insert(at, inside));

        Assert.Equal(inside.StartsWith("<!--", StringComparison.Ordinal), reading.IsUsable);
    }

    [Theory]
    [InlineData(16, "attachment-zip-cut")] // the directory points outside the archive, but the entry before it is whole
    [InlineData(-40, "attachment-zip-broken")] // the directory leads to the entry, but its checksum is another file's
    public void A_zip_with_a_damaged_directory_is_read_only_if_its_checksum_holds(int at, string code)
    {
        var zip = Convert.FromBase64String(Between(Golden.Text("zip-lying-type.edxml"), "2016\">", "</edXML:ContentTransferEncoded>"));
        var end = zip.AsSpan().LastIndexOf("PK\x05\x06"u8);
        zip.AsSpan(end + at, 4).Fill(0xFF);

        using var reading = Golden.ReadText(Golden.Text("attachment-not-base64.edxml").Replace("${tệp}", Convert.ToBase64String(zip)));

        Assert.Equal(code, reading.Findings[0].Code);
    }

    [Fact]
    public void Of_a_broken_archive_of_many_files_the_first_does_not_pass_for_the_whole()
    {
        var packet = Golden.Text("docx-stays-zip.edxml");
        var docx = Convert.FromBase64String(Between(packet.Split("</Attachment>")[0], "2016\">", "</edXML:ContentTransferEncoded>"));
        var cut = Convert.ToBase64String(docx.AsSpan(0, docx.Length - 10));

        using var asDocx = Golden.ReadText(packet.Replace(Convert.ToBase64String(docx), cut));
        using var asDoc = Golden.ReadText(packet.Replace(Convert.ToBase64String(docx), cut).Replace("Dự thảo.docx", "Dự thảo.doc"));

        Assert.Equal("attachment-zip-broken", asDocx.Findings[0].Code);
        Assert.Equal("attachment-zip-broken", asDoc.Findings[0].Code);
    }

    private static string Between(string text, string start, string end)
    {
        var from = text.LastIndexOf(start, StringComparison.Ordinal) + start.Length;
        return text[from..text.IndexOf(end, from, StringComparison.Ordinal)];
    }
}
