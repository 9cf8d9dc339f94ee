using CongVu.Ledger;

namespace CongVu.Signing.Remote;

/// <summary>What this installation shows to a remote signing service, in files that only the server reads; people's PINs are never here (mã truy cập dịch vụ ký).</summary>
internal sealed class RemoteTokens(string folder)
{
    public async Task KeepAsync(Id<RemoteSigningService> service, string token, CancellationToken cancel)
    {
        Directory.CreateDirectory(folder);
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write, Options = FileOptions.WriteThrough };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        await using var target = new StreamWriter(PathOf(service), options);
        await target.WriteAsync(token.AsMemory(), cancel);
    }

    public Task<string> ReadAsync(Id<RemoteSigningService> service, CancellationToken cancel) => File.ReadAllTextAsync(PathOf(service), cancel);

    private string PathOf(Id<RemoteSigningService> service) => Path.Combine(folder, $"{service}.token");
}
