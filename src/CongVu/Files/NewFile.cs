namespace CongVu.Files;

/// <summary>A file on its way in.</summary>
/// <param name="Name">As the sender calls it; shown to people, never used as a path.</param>
/// <param name="Content">Read once.</param>
public sealed record NewFile(string Name, Stream Content)
{
    /// <summary>Where it lies when it came into the store before: then the content is not read again.</summary>
    internal FileHash? Stored { get; private init; }

    /// <summary>A file that was uploaded before.</summary>
    internal static NewFile Uploaded(string name, FileHash hash) => new(name, Stream.Null) { Stored = hash };
}
