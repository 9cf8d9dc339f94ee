using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;

namespace CongVu.DocumentFormat.Packages;

/// <summary>An Open XML package opened for reading within limits; nothing active and nothing from outside gets past it.</summary>
internal sealed class OfficePackage : IDisposable
{
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CloseInput = true,
    };

    private readonly ZipArchive archive;
    private readonly ReadingLimits limits;
    private readonly Dictionary<string, ZipArchiveEntry> parts;

    private OfficePackage(ZipArchive archive, ReadingLimits limits)
    {
        this.archive = archive;
        this.limits = limits;
        parts = PackageInspection.PartsWithin(archive, limits);
    }

    public static OfficePackage Open(Stream file, ReadingLimits limits)
    {
        PackageInspection.RequireZip(file);
        var package = Guarded(() => new OfficePackage(new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true), limits));
        try
        {
            PackageInspection.RequirePassive(package);
            return package;
        }
        catch (DocumentFormatException)
        {
            package.Dispose();
            throw;
        }
    }

    public IEnumerable<string> PartNames => parts.Keys;

    /// <summary>The part of this name, if there is one; names do not tell capitals from small letters.</summary>
    public bool Has(string part) => parts.ContainsKey(part);

    /// <summary>Opens a part for streaming; it ends with a fault where it is longer than it said.</summary>
    public XmlReader OpenXml(string part)
    {
        if (!parts.TryGetValue(part, out var entry))
            throw new DocumentFormatException(DocumentFormatFault.Damaged, $"The package lacks its part {part}.");
        return XmlReader.Create(new BoundedStream(Guarded(entry.Open), entry.Length), Settings);
    }

    /// <summary>A whole part in memory.</summary>
    public XElement ReadXml(string part) => Guarded(() =>
    {
        if (parts.TryGetValue(part, out var entry) && entry.Length > limits.PartBytes)
            throw new DocumentFormatException(DocumentFormatFault.TooLarge, $"The part {part} has {entry.Length:N0} bytes; {limits.PartBytes:N0} are allowed.");
        using (var reader = OpenXml(part))
        {
            while (reader.Read())
                if (reader.Depth > limits.Depth)
                    throw new DocumentFormatException(DocumentFormatFault.TooLarge, $"The part {part} nests elements deeper than {limits.Depth}.");
        }

        using var again = OpenXml(part);
        return XElement.Load(again, LoadOptions.PreserveWhitespace);
    });

    public IReadOnlyList<Relationship> RelationshipsOf(string part)
    {
        var list = Relationship.ListOf(part);
        return Has(list) ? Relationship.Read(part, ReadXml(list)) : [];
    }

    public void Dispose() => archive.Dispose();

    /// <summary>Turns what damaged files cause into the fault of this library.</summary>
    public static T Guarded<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception fault) when (fault is InvalidDataException or XmlException or EndOfStreamException)
        {
            throw new DocumentFormatException(DocumentFormatFault.Damaged, $"The file is damaged: {fault.Message}", fault);
        }
    }
}
