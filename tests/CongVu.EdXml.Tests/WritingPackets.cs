using System.Text;

namespace CongVu.EdXml.Tests;

public sealed class WritingPackets
{
    private static readonly AttachmentSource Letter = new("88-UBND-VHTTDL.signed.pdf", () => new MemoryStream(Golden.Bytes("file.pdf")));

    [Fact]
    public void A_document_is_written_exactly_as_the_standard_orders_it()
    {
        using var source = Golden.Read("swapped-order.edxml");

        var written = Write(source.Document!, zip: false, Letter with { Description = "Công văn" }, new("Phụ lục.docx", () => new MemoryStream([1, 2, 3])));

        Assert.Equal(Golden.Text("written.edxml"), written);
    }

    [Fact]
    public void The_same_input_gives_the_same_bytes()
    {
        using var source = Golden.Read("document-update.edxml");

        Assert.Equal(Write(source.Document!, zip: true, Letter), Write(source.Document!, zip: true, Letter));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void What_is_written_is_read_back_without_a_finding(bool zip)
    {
        using var source = Golden.Read("document-new.edxml");

        using var reading = Golden.ReadText(Write(source.Document!, zip, Letter));

        Assert.Empty(reading.Findings);
        Assert.Equal(Compare.Json(source.Document), Compare.Json(reading.Document));
        Assert.Equal(Golden.Bytes("file.pdf"), Golden.Content(Assert.Single(reading.Attachments)));
        Assert.Equal(zip, reading.Attachments[0].WasZipped);
    }

    [Theory]
    [InlineData("01")]
    [InlineData("02")]
    [InlineData("03")]
    [InlineData("04")]
    [InlineData("05")]
    [InlineData("06")]
    [InlineData("13")]
    [InlineData("15")]
    [InlineData("16")]
    public void A_status_is_written_exactly_as_the_samples_order_it(string code)
    {
        using var source = Golden.Read($"status-{code}.edxml");
        var output = new MemoryStream();

        EdXmlWriter.Write(output, source.Status!);

        // Half of the golden statuses have their children swapped, as half of the official ones.
        var expected = source.Status! with { Description = "Văn bản đã đến", StatusCode = "01" };
        Assert.Equal(
            Golden.Text("status-01.edxml"),
            Encoding.UTF8.GetString(output.ToArray()).Replace(source.Status!.Description!, expected.Description).Replace($">{code}<", ">01<"));
    }

    [Fact]
    public void What_a_receiver_could_not_use_is_not_written()
    {
        using var source = Golden.Read("no-subject.edxml");
        using var recall = Golden.Read("recall-of-nothing.edxml");

        Assert.Contains("subject-missing", Assert.Throws<EdXmlException>(() => Write(source.Document!, zip: true, Letter)).Message);
        Assert.Contains("recall-target-missing", Assert.Throws<EdXmlException>(() => Write(recall.Document!, zip: true, Letter)).Message);
        Assert.Contains("status-code-unknown", Assert.Throws<EdXmlException>(() => EdXmlWriter.Write(Stream.Null, Golden.Read("status-unknown.edxml").Status!)).Message);
    }

    [Fact]
    public void A_letter_that_XML_cannot_carry_is_refused_by_the_name_of_its_element()
    {
        using var source = Golden.Read("document-new.edxml");
        var document = source.Document! with { MessageHeader = source.Document.MessageHeader with { Subject = "chuông \a" } };

        Assert.Contains("Subject", Assert.Throws<EdXmlException>(() => Write(document, zip: true, Letter)).Message);
    }

    [Fact]
    public void Two_attachments_of_one_content_id_or_without_a_name_are_refused()
    {
        using var source = Golden.Read("document-new.edxml");

        Assert.Throws<EdXmlException>(() => Write(source.Document!, zip: true, Letter with { ContentId = "cid:7" }, Letter with { ContentId = "7" }));
        Assert.Throws<EdXmlException>(() => Write(source.Document!, zip: true, Letter with { AttachmentName = " " }));
    }

    [Fact]
    public void An_empty_file_needs_a_zip_around_it()
    {
        using var source = Golden.Read("document-new.edxml");
        var empty = new AttachmentSource("rỗng.txt", () => new MemoryStream());

        using var reading = Golden.ReadText(Write(source.Document!, zip: true, empty));

        Assert.Equal(0, Assert.Single(reading.Attachments).Length);
        Assert.Throws<EdXmlException>(() => Write(source.Document!, zip: false, empty));
    }

    [Fact]
    public void A_sender_without_a_name_is_written_with_its_code_for_a_name()
    {
        using var source = Golden.Read("missing-organ-name.edxml");

        using var reading = Golden.ReadText(Write(source.Document!, zip: true, Letter));

        Assert.Equal("000.00.33.H56", reading.Document!.MessageHeader.From!.OrganName);
    }

    [Theory]
    [InlineData("a.pdf", 0)]
    [InlineData("a.txt", 0)]
    [InlineData("a.pdf", 200_000)]
    [InlineData("a.txt", 200_000)]
    public void The_ZIP_around_an_attachment_is_one_that_other_programs_open(string name, int length)
    {
        var content = new byte[length];
        new Random(3).NextBytes(content);
        var output = new MemoryStream();

        OneEntryZip.Write(output, name, new MemoryStream(content));

        using var archive = new System.IO.Compression.ZipArchive(output);
        var entry = Assert.Single(archive.Entries);
        Assert.Equal((name, length), (entry.FullName, entry.Length));
        using var bytes = entry.Open();
        var read = new MemoryStream();
        bytes.CopyTo(read);
        Assert.Equal(content, read.ToArray());
    }

    private static string Write(EdXmlDocument document, bool zip, params AttachmentSource[] attachments)
    {
        var output = new MemoryStream();
        EdXmlWriter.Write(output, document, attachments, new() { ZipAttachments = zip });
        return Encoding.UTF8.GetString(output.ToArray());
    }
}
