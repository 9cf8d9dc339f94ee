using System.Globalization;
using System.Security.Cryptography;

namespace CongVu.EdXml;

/// <summary>Decides what the bytes of an attachment are: a file, a file in a one-entry ZIP, or nothing usable.</summary>
internal sealed class AttachmentOpener(ContentSpool spool, EdXmlReadOptions options, FindingLog log)
{
    // Files that are ZIPs themselves: one entry of another kind in them is their content, not a wrapping.
    private static readonly HashSet<string> Archives = new(
        [".zip", ".jar", ".kmz", ".docx", ".xlsx", ".pptx", ".odt", ".ods", ".odp", ".asice", ".epub"], StringComparer.OrdinalIgnoreCase);

    private long unzipped;

    public OpenedContent Open(PartContent? content, string name, string contentType)
    {
        if (content is null) log.Add(FindingKinds.AttachmentEmpty, name);
        else if (content.IsBroken) log.Add(FindingKinds.AttachmentNotBase64, name);
        else return content.LooksZipped ? OpenZip(content, name, contentType) : Plain(content, name);

        return new(content?.Length ?? 0, null, null, false);
    }

    private OpenedContent OpenZip(PartContent content, string name, string contentType)
    {
        var zip = SingleEntryZip.Open(spool, content.Offset, content.Length);
        var isWrapping = zip.Entries == 1 && IsWrapping(zip, name);
        if (zip.Entries < 0 || (zip.IsCut && !isWrapping)) return Unreadable(FindingKinds.AttachmentZipBroken, content, name);
        if (!isWrapping) return PlainZip(zip, content, name);
        if (zip.IsLocked) return Unreadable(FindingKinds.AttachmentZipLocked, content, name);

        var opened = Unzip(zip, content, name);
        if (opened.Sha256 is not null && !contentType.Contains("zip", StringComparison.OrdinalIgnoreCase))
            log.Add(FindingKinds.AttachmentZipped, name, contentType);
        return opened;
    }

    private static bool IsWrapping(SingleEntryZip zip, string name)
    {
        var extension = Path.GetExtension(name);
        return !Archives.Contains(extension)
            || string.Equals(Path.GetExtension(zip.EntryName), extension, StringComparison.OrdinalIgnoreCase);
    }

    private OpenedContent PlainZip(SingleEntryZip zip, PartContent content, string name)
    {
        if (!Archives.Contains(Path.GetExtension(name)))
            log.Add(FindingKinds.AttachmentZipMany, name, zip.Entries.ToString(CultureInfo.InvariantCulture));
        return Plain(content, name);
    }

    private OpenedContent Plain(PartContent content, string name)
    {
        CheckPdf(name, content.Head);
        Func<Stream>? open = options.KeepContents ? () => new SpoolStream(spool, content.Offset, content.Length) : null;
        return new(content.Length, content.Sha256 ?? Hash(content), open, false);
    }

    private string Hash(PartContent content)
    {
        using var bytes = new SpoolStream(spool, content.Offset, content.Length);
        return Convert.ToHexStringLower(SHA256.HashData(bytes));
    }

    private OpenedContent Unzip(SingleEntryZip zip, PartContent content, string name)
    {
        try
        {
            var head = new byte[1024];
            var (length, sha256, crc) = Measure(zip, head);
            if (unzipped > options.MaxUnzippedBytes) return TooLarge(content, name);
            if (crc != zip.Crc) return Unreadable(FindingKinds.AttachmentZipBroken, content, name);

            if (zip.IsCut) log.Add(FindingKinds.AttachmentZipCut, name);
            CheckPdf(name, head);
            return new(length, sha256, options.KeepContents ? zip.OpenEntry : null, true);
        }
        catch (InvalidDataException)
        {
            return Unreadable(FindingKinds.AttachmentZipBroken, content, name);
        }
    }

    // Reads the entry once and keeps nothing of it; a bomb ends at the bound for the whole packet.
    private (long Length, string Sha256, uint Crc) Measure(SingleEntryZip zip, byte[] head)
    {
        using var entry = zip.OpenEntry();
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new byte[64 * 1024];
        long length = 0;
        uint crc = 0;
        int count;
        while (unzipped <= options.MaxUnzippedBytes && (count = entry.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false)) > 0)
        {
            if (length == 0) buffer.AsSpan(0, Math.Min(count, head.Length)).CopyTo(head);
            hash.AppendData(buffer, 0, count);
            crc = Crc32.Append(crc, buffer.AsSpan(0, count));
            length += count;
            unzipped += count;
        }

        return (length, Convert.ToHexStringLower(hash.GetHashAndReset()), crc);
    }

    private OpenedContent TooLarge(PartContent content, string name)
    {
        log.Add(FindingKinds.AttachmentTooLarge, name, options.MaxUnzippedBytes.ToString(CultureInfo.InvariantCulture));
        return new(content.Length, null, null, true);
    }

    private OpenedContent Unreadable(FindingKind kind, PartContent content, string name)
    {
        log.Add(kind, name);
        return new(content.Length, null, null, true);
    }

    private void CheckPdf(string name, ReadOnlySpan<byte> head)
    {
        if (name.EndsWith(".pdf", StringComparison.OrdinalIgnoreCase) && head.IndexOf("%PDF-"u8) < 0) log.Add(FindingKinds.AttachmentNotPdf, name);
    }
}

/// <summary>What became of an attachment's bytes.</summary>
internal sealed record OpenedContent(long Length, string? Sha256, Func<Stream>? Open, bool WasZipped);
