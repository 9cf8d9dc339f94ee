namespace CongVu.EdXml.Tests;

internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("congvu-edxml-").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
