using Microsoft.Win32.SafeHandles;

namespace CongVu.EdXml;

/// <summary>Where decoded attachments wait: in memory while they are small, then in one temporary file that deletes itself.</summary>
internal sealed class ContentSpool(EdXmlReadOptions options) : IDisposable
{
    private MemoryStream? memory = new();
    private SafeFileHandle? file;

    public long Length { get; private set; }

    public void Append(ReadOnlySpan<byte> bytes)
    {
        if (memory is not null && Length + bytes.Length > options.MemoryBytes) MoveToFile();
        if (memory is not null) memory.Write(bytes);
        else Write(bytes);
        Length += bytes.Length;
    }

    /// <summary>Forgets everything behind this length.</summary>
    public void CutTo(long length)
    {
        memory?.SetLength(length);
        Length = length;
    }

    public int Read(long offset, Span<byte> target)
    {
        var wanted = target[..(int)Math.Clamp(Length - offset, 0, target.Length)];
        if (memory is null) return wanted.IsEmpty ? 0 : RandomAccess.Read(Opened(), wanted, offset);

        memory.GetBuffer().AsSpan((int)offset, wanted.Length).CopyTo(wanted);
        return wanted.Length;
    }

    public void Dispose()
    {
        memory = null;
        file?.Dispose();
        file = null;
    }

    private SafeFileHandle Opened() => file ?? throw new EdXmlException("The packet has been disposed; its attachments can no longer be read.");

    private void MoveToFile()
    {
        var folder = options.SpoolFolder ?? Path.GetTempPath();
        try
        {
            var path = Path.Combine(folder, "edxml-" + Path.GetRandomFileName());
            file = File.OpenHandle(path, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.Delete, FileOptions.DeleteOnClose);
            // Where an open file may lose its name, not even a crash leaves it behind.
            if (!OperatingSystem.IsWindows()) File.Delete(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new EdXmlException($"No temporary file can be made in {folder}.", e);
        }

        var start = memory!.GetBuffer().AsSpan(0, (int)memory.Length);
        memory = null;
        Length = 0;
        Append(start);
    }

    private void Write(ReadOnlySpan<byte> bytes)
    {
        try
        {
            RandomAccess.Write(Opened(), bytes, Length);
        }
        catch (IOException e)
        {
            throw new EdXmlException("The temporary file of the packet cannot be written; the disk may be full.", e);
        }
    }
}
