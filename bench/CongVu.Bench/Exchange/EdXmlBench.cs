using System.Buffers.Text;
using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using CongVu.EdXml;

namespace CongVu.Bench.Exchange;

/// <summary>Reading and writing packets, as ratios to base64 and SHA-256 of the same bytes in the same run.</summary>
internal static class EdXmlBench
{
    private const double Target = 0.5;
    private const int Rounds = 9;
    private const int Piece = 48 * 1024;

    public static int Run(string[] arguments)
    {
        var megabytes = arguments is ["--megabytes", var text] ? int.Parse(text, CultureInfo.InvariantCulture) : 64;
        var content = new byte[megabytes * 1_000_000];
        new Random(1).NextBytes(content);
        var encoded = new byte[Base64.GetMaxEncodedToUtf8Length(content.Length)];
        Base64.EncodeToUtf8(content, encoded, out _, out _);
        var (plain, zipped) = (Packet(content, zip: false), Packet(content, zip: true));

        var rates = Measure(content.Length, [
            ("base64 decode + hash", () => DecodeAndHash(encoded)),
            ("read and check", () => Read(plain, keep: false)),
            ("base64 decode + hash + file", () => DecodeToFile(encoded)),
            ("read and keep contents", () => Read(plain, keep: true)),
            ("read and check, zipped", () => Read(zipped, keep: false)),
            ("base64 encode + hash", () => EncodeAndHash(content)),
            ("write and hash the packet", () => Write(content, zip: false)),
            ("write and hash, zipped", () => Write(content, zip: true)),
        ]);
        var isMet = Print("read and check / decode + hash", rates[1], rates[0]);
        isMet &= Print("read and keep / decode + hash + file", rates[3], rates[2]);
        isMet &= Print("write and hash / encode + hash", rates[6], rates[5]);
        Print("read and check, zipped / decode + hash", rates[4], rates[0]);
        Print("write and hash, zipped / encode + hash", rates[7], rates[5]);
        return isMet ? 0 : 1;
    }

    // The things to compare take turns, so that a noisy neighbor disturbs them alike; the median of each counts.
    private static double[] Measure(int bytes, (string Name, Action Work)[] works)
    {
        var times = works.Select(_ => new List<double>()).ToArray();
        for (var round = 0; round <= Rounds; round++)
        {
            for (var i = 0; i < works.Length; i++)
            {
                var start = Stopwatch.GetTimestamp();
                works[i].Work();
                if (round > 0) times[i].Add(Stopwatch.GetElapsedTime(start).TotalSeconds);
            }
        }

        var rates = times.Select(list => bytes / 1e6 / list.Order().ElementAt(Rounds / 2)).ToArray();
        for (var i = 0; i < works.Length; i++) Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{works[i].Name,-29}{rates[i],8:F0} MB/s"));
        return rates;
    }

    private static bool Print(string name, double rate, double of)
    {
        var isMet = rate >= Target * of;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"ratio {name}: {rate / of:F2} ({(isMet ? "at least" : "below")} {Target})"));
        return isMet;
    }

    private static void DecodeToFile(byte[] encoded)
    {
        using var file = File.OpenHandle(
            Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, FileOptions.DeleteOnClose);
        long position = 0;
        DecodeAndHash(encoded, bytes =>
        {
            RandomAccess.Write(file, bytes, position);
            position += bytes.Length;
        });
    }

    private static void DecodeAndHash(byte[] encoded, Action<ReadOnlySpan<byte>>? sink = null)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var decoded = new byte[Piece];
        for (var at = 0; at < encoded.Length; at += Piece / 3 * 4)
        {
            var piece = encoded.AsSpan(at, Math.Min(Piece / 3 * 4, encoded.Length - at));
            Base64.DecodeFromUtf8(piece, decoded, out _, out var written);
            hash.AppendData(decoded, 0, written);
            sink?.Invoke(decoded.AsSpan(0, written));
        }

        hash.GetHashAndReset();
    }

    private static void EncodeAndHash(byte[] content)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var encoded = new byte[Piece / 3 * 4];
        for (var at = 0; at < content.Length; at += Piece)
        {
            var piece = content.AsSpan(at, Math.Min(Piece, content.Length - at));
            Base64.EncodeToUtf8(piece, encoded, out _, out _);
            hash.AppendData(piece);
        }

        hash.GetHashAndReset();
    }

    private static void Read(byte[] packet, bool keep)
    {
        using var reading = EdXmlReader.Read(new MemoryStream(packet), new() { KeepContents = keep });
        if (!reading.IsUsable) throw new InvalidOperationException("The packet of the bench is broken.");
    }

    private static void Write(byte[] content, bool zip)
    {
        using var hash = new HashingStream();
        Write(hash, content, zip);
    }

    private static byte[] Packet(byte[] content, bool zip)
    {
        var output = new MemoryStream();
        Write(output, content, zip);
        return output.ToArray();
    }

    private static void Write(Stream output, byte[] content, bool zip) => EdXmlWriter.Write(
        output,
        new EdXmlDocument
        {
            MessageHeader = new()
            {
                From = new() { OrganId = "H56.33", OrganName = "UBND huyện Quan Sơn" },
                To = [new() { OrganId = "H56.12", OrganName = "Sở Nội vụ" }],
                DocumentId = "H56.33,2026/03/02,88/UBND-VP",
                Code = new("88", "UBND-VP"),
                Subject = "V/v đo tốc độ",
            },
        },
        [new("88.docx", () => new MemoryStream(content))],
        new() { ZipAttachments = zip });
}
