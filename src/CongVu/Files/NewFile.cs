namespace CongVu.Files;

/// <summary>A file on its way in.</summary>
/// <param name="Name">As the sender calls it; shown to people, never used as a path.</param>
/// <param name="Content">Read once.</param>
public sealed record NewFile(string Name, Stream Content)
{
    /// <summary>Where it lies when it came into the store before: then the content is not read again.</summary>
    internal FileHash? Stored { get; private init; }

    /// <summary>The same file with a content that can be read again: what comes out of a pipe is copied to memory, never to a disk.</summary>
    internal async Task<NewFile> RereadableAsync(CancellationToken cancel)
    {
        if (Content.CanSeek)
        {
            return this;
        }

        var copy = new MemoryStream();
        await Content.CopyToAsync(copy, cancel);
        copy.Position = 0;
        return this with { Content = copy };
    }

    /// <summary>A file that was uploaded before.</summary>
    internal static NewFile Uploaded(string name, FileHash hash) => new(name, Stream.Null) { Stored = hash };
}
