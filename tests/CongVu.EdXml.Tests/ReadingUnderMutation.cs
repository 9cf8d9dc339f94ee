using System.Diagnostics;
using System.Text;

namespace CongVu.EdXml.Tests;

public sealed class ReadingUnderMutation
{
    private const int Mutations = 50_000;
    private const long MostBytes = 64_000_000;

    private static readonly EdXmlReadOptions Small = new() { MaxUnzippedBytes = 20_000_000, MaxPacketBytes = 20_000_000 };

    private static readonly byte[][] Tokens =
    [
        .. new[]
        {
            "<", ">", "</", "/>", "&", "&#13;", "&#x0;", "]]>", "<![CDATA[", "<!--", "-->", "<!DOCTYPE edXML [", "<?xml version=\"1.1\"?>", "\"", "'", "=",
            "xmlns:edXML=\"\"", "PK\x03\x04", "PK\x05\x06", "\0", "\uFEFF", "--", "\r\n", "Content-Transfer-Encoding: quoted-printable", "edXML:",
            "<edXML:MessageHeader>", "</edXML:MessageHeader>", "<Attachment>", "9999999999999999999", "-1", "2014/02/30", "../", "cid:",
        }.Select(Encoding.UTF8.GetBytes),
        [0xFF, 0xFE], [0xC3, 0x28], [0x00, 0x3C],
    ];

    [Fact]
    public void Fifty_thousand_broken_packets_give_findings_in_bounded_time_and_memory()
    {
        var originals = Directory.GetFiles(Golden.Folder).Order(StringComparer.Ordinal).Select(File.ReadAllBytes).Where(bytes => bytes.Length > 0).ToArray();
        var random = new Random(20210405);
        var slowest = TimeSpan.Zero;
        var largest = 0L;
        var usable = 0;

        for (var i = 0; i < Mutations; i++)
        {
            var packet = Mutate(originals, random);
            var (time, bytes, isUsable) = Read(packet, i);
            slowest = time > slowest ? time : slowest;
            largest = Math.Max(largest, bytes);
            usable += isUsable ? 1 : 0;
        }

        Assert.InRange(slowest, TimeSpan.Zero, TimeSpan.FromSeconds(5));
        Assert.InRange(largest, 0, MostBytes);
        Assert.InRange(usable, Mutations / 100, Mutations * 99 / 100); // the mutations are neither all harmless nor all deadly
    }

    private static (TimeSpan Time, long Bytes, bool IsUsable) Read(byte[] packet, int number)
    {
        var start = Stopwatch.GetTimestamp();
        var before = GC.GetAllocatedBytesForCurrentThread();
        try
        {
            using var reading = EdXmlReader.Read(new MemoryStream(packet), Small);
            Assert.Equal(reading.IsUsable, reading.Findings.All(finding => finding.Severity != FindingSeverity.Error));
            foreach (var attachment in reading.Attachments.Where(attachment => attachment.IsReadable)) Assert.Equal(attachment.Length, Golden.Content(attachment).Length);
            return (Stopwatch.GetElapsedTime(start), GC.GetAllocatedBytesForCurrentThread() - before, reading.IsUsable);
        }
        catch (Exception e) when (e is not Xunit.Sdk.XunitException)
        {
            throw new InvalidOperationException($"Mutation {number} crashed the reader:\n{Encoding.UTF8.GetString(packet)}", e);
        }
    }

    private static byte[] Mutate(byte[][] originals, Random random)
    {
        var packet = new List<byte>(originals[random.Next(originals.Length)]);
        for (var changes = 1 + random.Next(4); changes > 0; changes--) Change(packet, originals, random);
        return [.. packet];
    }

    private static void Change(List<byte> packet, byte[][] originals, Random random)
    {
        var at = random.Next(packet.Count + 1);
        var length = Math.Min(random.Next(200), packet.Count - at);
        switch (random.Next(7))
        {
            case 0: packet.RemoveRange(at, length); break;
            case 1: packet.InsertRange(at, packet.GetRange(at, length)); break;
            case 2: packet.InsertRange(at, Tokens[random.Next(Tokens.Length)]); break;
            case 3: packet.RemoveRange(at, packet.Count - at); break;
            case 4: Splice(packet, at, originals[random.Next(originals.Length)], random); break;
            case 5: Overwrite(packet, at, Tokens[random.Next(Tokens.Length)]); break;
            default: Overwrite(packet, at, [(byte)random.Next(256)]); break;
        }

        if (packet.Count == 0) packet.Add((byte)'<');
    }

    private static void Splice(List<byte> packet, int at, byte[] other, Random random)
    {
        var from = random.Next(other.Length);
        packet.InsertRange(at, other.AsSpan(from, Math.Min(random.Next(3000), other.Length - from)).ToArray());
    }

    private static void Overwrite(List<byte> packet, int at, byte[] bytes)
    {
        for (var i = 0; i < bytes.Length && at + i < packet.Count; i++) packet[at + i] = bytes[i];
    }
}
