namespace CongVu.Files;

/// <summary>A file that the office keeps: named by its content, never changed (tệp lưu trữ).</summary>
public sealed class StoredFile
{
    private StoredFile()
    {
    }

    internal StoredFile(FileHash hash, long size, string mediaType, DateTimeOffset storedAt)
    {
        Hash = hash;
        Size = size;
        MediaType = mediaType;
        StoredAt = storedAt;
    }

    public FileHash Hash { get; private set; }

    /// <summary>Bytes.</summary>
    public long Size { get; private set; }

    /// <summary>By content, not by what the sender said.</summary>
    public string MediaType { get; private set; } = "";

    public DateTimeOffset StoredAt { get; private set; }
}
