namespace CongVu.DocumentFormat;

/// <summary>How much a file may ask of the program that reads it.</summary>
public sealed record ReadingLimits
{
    /// <summary>Limits for documents of an office.</summary>
    public static readonly ReadingLimits Usual = new();

    /// <summary>Bytes of all parts together after unpacking.</summary>
    public long UnpackedBytes { get; init; } = 256L * 1024 * 1024;

    /// <summary>Bytes of a part that is held in memory as a whole, such as the text of a document.</summary>
    public long PartBytes { get; init; } = 48L * 1024 * 1024;

    /// <summary>Parts in the package.</summary>
    public int Parts { get; init; } = 4000;

    /// <summary>Characters of the texts that the cells of a spreadsheet share; they stay in memory.</summary>
    public long SharedCharacters { get; init; } = 32L * 1024 * 1024;

    /// <summary>How deep elements may be nested.</summary>
    public int Depth { get; init; } = 200;
}
