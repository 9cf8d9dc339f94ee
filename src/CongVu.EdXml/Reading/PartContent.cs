namespace CongVu.EdXml;

/// <summary>The decoded content of one attachment: where it waits, how long it is, and whether base64 was base64; a ZIP is not hashed yet.</summary>
internal sealed record PartContent(long Offset, long Length, string? Sha256, byte[] Head, bool IsBroken)
{
    public bool LooksZipped => Head.AsSpan().StartsWith("PK\x03\x04"u8);
}
