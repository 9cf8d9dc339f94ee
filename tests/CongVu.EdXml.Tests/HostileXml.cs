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

    [Fact]
    public void A_zip_that_claims_one_entry_and_points_outside_itself_is_broken()
    {
        var zip = Convert.FromBase64String(Between(Golden.Text("zip-lying-type.edxml"), "2016\">", "</edXML:ContentTransferEncoded>"));
        var end = zip.AsSpan().LastIndexOf("PK\x05\x06"u8);
        zip.AsSpan(end + 16, 4).Fill(0xFF);

        using var reading = Golden.ReadText(Golden.Text("attachment-not-base64.edxml").Replace("${tệp}", Convert.ToBase64String(zip)));

        Assert.Equal("attachment-zip-broken", reading.Findings[0].Code);
    }

    private static string Between(string text, string start, string end)
    {
        var from = text.LastIndexOf(start, StringComparison.Ordinal) + start.Length;
        return text[from..text.IndexOf(end, from, StringComparison.Ordinal)];
    }
}
