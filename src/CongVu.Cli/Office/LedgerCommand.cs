using System.CommandLine;
using CongVu.Database;

namespace CongVu.Cli.Office;

/// <summary>Checks the chain over all facts.</summary>
internal static class LedgerCommand
{
    public static Command Create()
    {
        var options = new OfficeOptions();
        var verify = new Command("verify", "Kiểm tra toàn bộ sổ vết và chỉ ra chỗ đứt. Mã kết thúc: 0 nguyên vẹn; 1 bị sửa, xóa hoặc cắt.");
        options.AddTo(verify);
        verify.SetAction(async (parsed, cancel) =>
        {
            await options.RunAsync(parsed, (SealFacts seal) => SealAllAsync(seal, cancel));
            var result = await options.RunAsync(parsed, (VerifyLedger check) => check.RunAsync(cancel));
            var output = parsed.InvocationConfiguration.Output;
            await output.WriteLineAsync(result.IsIntact
                ? $"Sổ vết nguyên vẹn: {result.Facts} vết trong chuỗi, {result.Heads} đầu chuỗi đã ký khớp."
                : $"SỔ VẾT KHÔNG NGUYÊN VẸN. {result.Break} Phần trước đó ({result.Facts} vết) vẫn khớp.");
            return result.IsIntact ? 0 : 1;
        });
        return new Command("ledger", "Sổ vết xử lý.") { verify };
    }

    private static async Task<int> SealAllAsync(SealFacts seal, CancellationToken cancel)
    {
        var all = 0;
        for (int count; (count = await seal.RunOnceAsync(cancel)) > 0;)
        {
            all += count;
        }

        return all;
    }
}
