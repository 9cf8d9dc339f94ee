namespace CongVu.EdXml.Tests;

public sealed class PacketsOfOthers
{
    [Fact]
    public void Packets_beside_the_repository_are_read_and_every_unreadable_attachment_is_explained()
    {
        var packets = Find();
        if (packets.Count == 0) Assert.Skip("No *.edxml lies in ../shared/corpus (or CONGVU_SHARED).");

        foreach (var path in packets)
        {
            using var packet = File.OpenRead(path);
            using var reading = EdXmlReader.Read(packet);

            Assert.True(reading.IsEdXml, path);
            Assert.True(reading.Attachments.All(attachment => attachment.IsReadable) || !reading.IsUsable, path);
            Assert.True(!reading.IsUsable || reading.Document is not null || reading.Status is not null, path);
        }
    }

    private static List<string> Find()
    {
        var shared = Environment.GetEnvironmentVariable("CONGVU_SHARED") ?? Path.Combine(Repository.Root, "../shared");
        var corpus = Path.Combine(shared, "corpus");
        return Directory.Exists(corpus) ? [.. Directory.EnumerateFiles(corpus, "*.edxml", SearchOption.AllDirectories).Order(StringComparer.Ordinal)] : [];
    }
}
