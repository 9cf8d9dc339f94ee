using System.CommandLine;
using CongVu.Pades;
using CongVu.Pades.Keys;

namespace CongVu.Cli.Signing;

/// <summary>An opened key and what must be closed after use.</summary>
internal sealed record OpenedKey(ISigningKey Key) : IDisposable
{
    public void Dispose() => (Key as IDisposable)?.Dispose();
}

/// <summary>The options that name a key.</summary>
internal sealed class KeyOptions
{
    private readonly Option<string?> pkcs12 = new("--p12") { Description = "Tệp khóa PKCS#12" };
    private readonly Option<string?> passwordFile = new("--password-file") { Description = "Tệp chứa mật khẩu của tệp khóa" };

    public void AddTo(Command command)
    {
        command.Add(pkcs12);
        command.Add(passwordFile);
    }

    public Task<OpenedKey> OpenAsync(ParseResult line, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        if (line.GetValue(pkcs12) is not { } path)
            throw new PadesException(PadesFault.Key, "Hãy nêu khóa: --p12, --pkcs11 hoặc --csc.");
        var password = line.GetValue(passwordFile) is { } file ? File.ReadAllText(file).TrimEnd('\r', '\n') : "";
        return Task.FromResult(new OpenedKey(Pkcs12Key.Open(File.ReadAllBytes(path), password)));
    }
}
