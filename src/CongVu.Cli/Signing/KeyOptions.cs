using System.CommandLine;
using CongVu.Pades;
using CongVu.Pades.Keys;

namespace CongVu.Cli.Signing;

/// <summary>An opened key and what must be closed after use.</summary>
internal sealed record OpenedKey(ISigningKey Key) : IDisposable
{
    public void Dispose() => (Key as IDisposable)?.Dispose();
}

/// <summary>The options that name a key: a file, a token or a remote service.</summary>
internal sealed class KeyOptions
{
    private readonly Option<string?> pkcs12 = new("--p12") { Description = "Tệp khóa PKCS#12" };
    private readonly Option<string?> passwordFile = new("--password-file") { Description = "Tệp chứa mật khẩu của tệp khóa" };
    private readonly Option<string?> pkcs11 = new("--pkcs11") { Description = "Thư viện PKCS#11 của thiết bị" };
    private readonly Option<string?> token = new("--token") { Description = "Nhãn của thiết bị" };
    private readonly Option<string?> label = new("--key") { Description = "Nhãn của khóa trong thiết bị" };
    private readonly Option<string?> pinFile = new("--pin-file") { Description = "Tệp chứa mã PIN" };
    private readonly Option<string?> csc = new("--csc") { Description = "Địa chỉ dịch vụ ký từ xa (CSC API v2)" };
    private readonly Option<string?> credential = new("--csc-credential") { Description = "Mã định danh khóa ở dịch vụ ký từ xa" };
    private readonly Option<string?> accessFile = new("--csc-token-file") { Description = "Tệp chứa mã truy cập dịch vụ ký từ xa" };

    public void AddTo(Command command)
    {
        foreach (var option in (Option[])[pkcs12, passwordFile, pkcs11, token, label, pinFile, csc, credential, accessFile])
            command.Add(option);
    }

    public async Task<OpenedKey> OpenAsync(ParseResult line, CancellationToken cancel)
    {
        if (line.GetValue(pkcs12) is { } path)
            return new OpenedKey(Pkcs12Key.Open(File.ReadAllBytes(path), ReadSecret(line.GetValue(passwordFile))));
        if (line.GetValue(pkcs11) is { } library)
        {
            var pin = line.GetValue(pinFile);
            return new OpenedKey(Pkcs11Key.Open(library, Needed(line, token), Needed(line, label), () => ReadSecret(pin)));
        }
        if (line.GetValue(csc) is { } service)
            return new OpenedKey(await OpenRemoteAsync(line, service, cancel));
        throw new PadesException(PadesFault.Key, "Hãy nêu khóa: --p12, --pkcs11 hoặc --csc.");
    }

    private async Task<CscKey> OpenRemoteAsync(ParseResult line, string service, CancellationToken cancel)
    {
        var pin = line.GetValue(pinFile);
        var access = new CscCredential(new Uri(service), Needed(line, credential), ReadSecret(line.GetValue(accessFile)))
        {
            Pin = pin is null ? null : () => ReadSecret(pin),
        };
        return await CscKey.OpenAsync(Network.Client(), access, cancel: cancel);
    }

    private static string Needed(ParseResult line, Option<string?> option) =>
        line.GetValue(option) ?? throw new PadesException(PadesFault.Key, $"Thiếu {option.Name}.");

    private static string ReadSecret(string? file) => file is null ? "" : File.ReadAllText(file).TrimEnd('\r', '\n');
}
