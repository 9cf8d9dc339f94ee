namespace CongVu.Pades.Tests.Judges;

internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("congvu-pades-").FullName;

    public string At(string name) => System.IO.Path.Combine(Path, name);

    public string Write(string name, byte[] bytes)
    {
        File.WriteAllBytes(At(name), bytes);
        return At(name);
    }

    public string Write(string name, string text)
    {
        File.WriteAllText(At(name), text);
        return At(name);
    }

    public byte[] Read(string name) => File.ReadAllBytes(At(name));

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
