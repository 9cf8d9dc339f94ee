using System.Text;

namespace CongVu.EdXml.Tests;

public sealed class BoundsOfReading
{
    [Fact]
    public void Nesting_is_bounded()
    {
        var packet = Golden.Text("document-new.edxml").Replace("<edXML:Place>Quan Sơn</edXML:Place>", Nested(40));

        using var reading = Golden.ReadText(packet);

        Assert.Equal("too-deep", reading.Findings[0].Code);
    }

    [Fact]
    public void Nesting_just_within_the_bound_is_read()
    {
        var packet = Golden.Text("document-new.edxml").Replace("<edXML:Place>Quan Sơn</edXML:Place>", Nested(20));

        using var reading = Golden.ReadText(packet);

        Assert.True(reading.IsUsable);
    }

    [Theory]
    [InlineData("<edXML:Place>", "</edXML:Place>")]
    [InlineData("<edXML:Place a=\"", "\">x</edXML:Place>")]
    [InlineData("<!--", "-->")]
    [InlineData("<edXML:Place><![CDATA[", "]]></edXML:Place>")]
    public void A_single_text_attribute_or_comment_is_bounded(string before, string after)
    {
        using var within = Golden.ReadText(WithPlace(before + new string('a', 800_000) + after));
        using var beyond = Golden.ReadText(WithPlace(before + new string('a', 1_100_000) + after));

        Assert.True(within.IsUsable);
        Assert.Equal("token-too-long", beyond.Findings[0].Code);
    }

    [Fact]
    public void Everything_outside_attachments_together_is_bounded()
    {
        var place = $"<edXML:Place>{new string('a', 60_000)}</edXML:Place>";

        using var reading = Golden.ReadText(WithPlace(string.Concat(Enumerable.Repeat(place, 300))));

        Assert.Equal("markup-too-large", reading.Findings[0].Code);
    }

    [Fact]
    public void The_number_of_elements_is_bounded()
    {
        using var reading = Golden.ReadText(WithPlace(string.Concat(Enumerable.Repeat("<edXML:Place/>", 60_000))));

        Assert.Equal("too-many-elements", reading.Findings[0].Code);
    }

    [Fact]
    public void The_number_of_attachments_is_bounded()
    {
        using var reading = Golden.Read("document-new.edxml", new() { MaxAttachments = 1 });
        using var within = Golden.Read("document-new.edxml", new() { MaxAttachments = 2 });

        Assert.Equal("too-many-attachments", reading.Findings[0].Code);
        Assert.True(within.IsUsable);
    }

    [Fact]
    public void The_packet_is_bounded()
    {
        var packet = Golden.Text("document-plain.edxml").Replace("JVBERi", new string('A', 200_000) + "JVBERi");
        var length = System.Text.Encoding.UTF8.GetByteCount(packet);
        using var beyond = Golden.ReadText(packet, new() { MaxPacketBytes = length - 1 });
        using var within = Golden.ReadText(packet, new() { MaxPacketBytes = length });

        Assert.Equal("packet-too-large", beyond.Findings[0].Code);
        Assert.True(within.IsUsable);
    }

    [Fact]
    public void A_long_field_is_cut_and_said_to_be()
    {
        using var reading = Golden.ReadText(WithPlace($"<edXML:Place>{new string('ệ', 60_000)}</edXML:Place>"));

        Assert.Equal("field-too-long", Golden.Codes(reading));
        Assert.Equal(50_000, reading.Document!.MessageHeader.PromulgationInfo!.Place!.Length);
    }

    [Fact]
    public void A_packet_of_a_thousand_faults_has_a_bounded_report()
    {
        var faults = string.Concat(Enumerable.Range(0, 1000).Select(i => $"<edXML:x{i}/>"));

        using var reading = Golden.ReadText(Golden.Text("document-new.edxml").Replace("<edXML:Subject>", faults + "<edXML:Subject>"));

        Assert.Equal(200, reading.Findings.Count);
        Assert.True(reading.IsUsable);
    }

    [Fact]
    public void A_finding_quotes_a_packet_without_its_line_breaks_and_direction_marks()
    {
        var packet = Golden.Text("document-new.edxml").Replace(">2021/04/20<", ">\u202Enăm\ntới" + new string('x', 500) + "<");

        using var reading = Golden.ReadText(packet);

        var text = Assert.Single(reading.Findings).Text;
        Assert.DoesNotContain(text, letter => letter is '\n' or '\u202E');
        Assert.InRange(text.Length, 100, 200);
    }

    [Fact]
    public void A_packet_of_200_MB_is_written_and_read_in_memory_bounded_by_a_buffer()
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "large.edxml");
        const long length = 150_000_000;
        using var sample = Golden.Read("document-new.edxml");
        var before = GC.GetAllocatedBytesForCurrentThread();

        using (var file = File.Create(path))
            EdXmlWriter.Write(file, sample.Document!, [new("lớn.bin", () => new PatternStream(length))], new() { ZipAttachments = false });
        using var packet = File.OpenRead(path);
        using var reading = EdXmlReader.Read(packet, new() { SpoolFolder = folder.Path });

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 8_000_000);
        Assert.InRange(packet.Length, 200_000_000, 201_000_000);
        Assert.True(reading.IsUsable);
        Assert.Equal(length, reading.Attachments[0].Length);
        using var content = reading.Attachments[0].OpenRead();
        Assert.True(PatternStream.IsPattern(content, length));
    }

    private static string WithPlace(string place) => Golden.Text("document-new.edxml").Replace("<edXML:Place>Quan Sơn</edXML:Place>", place);

    private static string Nested(int depth)
    {
        var text = new StringBuilder();
        for (var i = 0; i < depth; i++) text.Append("<edXML:a>");
        for (var i = 0; i < depth; i++) text.Append("</edXML:a>");
        return text.ToString();
    }
}
