using System.Security.Cryptography;

namespace CongVu.EdXml;

/// <summary>Takes the decoded bytes of one attachment: measures, hashes and, where somebody will look at them again, keeps them.</summary>
internal sealed class ContentHolder(ContentSpool spool, bool keep) : IDisposable
{
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly byte[] head = new byte[1024];
    private int headLength;

    public long Offset { get; } = spool.Length;

    public long Length { get; private set; }

    public ReadOnlySpan<byte> Head => head.AsSpan(0, headLength);

    public bool LooksZipped => Head.StartsWith("PK\x03\x04"u8);

    public void Append(ReadOnlySpan<byte> bytes)
    {
        var taken = Math.Min(bytes.Length, head.Length - headLength);
        bytes[..taken].CopyTo(head.AsSpan(headLength));
        headLength += taken;

        // A ZIP can only be opened from its end, so it waits in the spool even if nobody wants the contents;
        // it is what is inside that will be hashed.
        if (keep || LooksZipped || Length < 4) spool.Append(bytes);
        if (!LooksZipped) hash.AppendData(bytes);
        Length += bytes.Length;
    }

    /// <summary>Null for what looks like a ZIP.</summary>
    public string? Sha256() => LooksZipped ? null : Convert.ToHexStringLower(hash.GetCurrentHash());

    public void Dispose() => hash.Dispose();
}
