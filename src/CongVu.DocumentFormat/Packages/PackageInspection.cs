using System.IO.Compression;

namespace CongVu.DocumentFormat.Packages;

/// <summary>What is refused before anything of a package is read.</summary>
internal static class PackageInspection
{
    private static readonly string[] ActiveEndings = ["vbaproject.bin", "vbadata.xml", ".vbs", ".exe", ".dll", ".js"];
    private static readonly string[] ActiveFolders = ["activex/", "ctrlprops/"];

    public static void RequireZip(Stream file)
    {
        Span<byte> head = stackalloc byte[8];
        var start = file.Position;
        var count = file.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        file.Position = start;
        if (head.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]))
            throw new DocumentFormatException(DocumentFormatFault.Encrypted, "The file is locked with a password or is in the binary form of before 2007.");
        if (count < 8 || !head.StartsWith("PK"u8))
            throw new DocumentFormatException(DocumentFormatFault.Damaged, "The file is no Open XML package.");
    }

    public static Dictionary<string, ZipArchiveEntry> PartsWithin(ZipArchive archive, ReadingLimits limits)
    {
        if (archive.Entries.Count > limits.Parts)
            throw new DocumentFormatException(DocumentFormatFault.TooLarge, $"The package has {archive.Entries.Count} parts; {limits.Parts} are allowed.");
        long unpacked = 0;
        var parts = new Dictionary<string, ZipArchiveEntry>(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in archive.Entries)
        {
            if (!parts.TryAdd(entry.FullName.Replace('\\', '/').TrimStart('/'), entry))
                throw new DocumentFormatException(DocumentFormatFault.Damaged, $"The package holds the part {entry.FullName} twice.");
            unpacked += entry.Length;
            if (unpacked > limits.UnpackedBytes)
                throw new DocumentFormatException(DocumentFormatFault.TooLarge, $"The package unpacks to more than the {limits.UnpackedBytes:N0} bytes that are allowed.");
        }

        return parts;
    }

    public static void RequirePassive(OfficePackage package)
    {
        foreach (var part in package.PartNames)
        {
            var name = part.ToLowerInvariant();
            var isObject = name.Contains("/embeddings/", StringComparison.Ordinal) && name.EndsWith(".bin", StringComparison.Ordinal);
            if (isObject || Array.Exists(ActiveEndings, end => name.EndsWith(end, StringComparison.Ordinal)) || Array.Exists(ActiveFolders, folder => name.Contains(folder, StringComparison.Ordinal)))
                throw Active(part);
            if (name.EndsWith(".rels", StringComparison.Ordinal))
                RequireInside(package, part);
        }

        foreach (var declared in package.ReadXml("[Content_Types].xml").Elements())
        {
            var type = (string?)declared.Attribute("ContentType") ?? "";
            if (type.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase) || type.Contains("vbaProject", StringComparison.OrdinalIgnoreCase))
                throw Active(type);
        }
    }

    // A link that a reader may follow does no harm; everything else that points outside is fetched without asking.
    private static void RequireInside(OfficePackage package, string list)
    {
        var outside = Relationship.Read("", package.ReadXml(list)).FirstOrDefault(link => link.IsExternal && link.Kind != "hyperlink");
        if (outside is not null)
            throw new DocumentFormatException(DocumentFormatFault.ExternalContent, $"The package draws in content from outside ({outside.Kind}: {outside.Target}).");
    }

    private static DocumentFormatException Active(string what) =>
        new(DocumentFormatFault.ActiveContent, $"The package holds active content ({what}).");
}
