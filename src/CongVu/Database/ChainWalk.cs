using System.Globalization;
using CongVu.Ledger;

namespace CongVu.Database;

/// <summary>Follows the chain link by link and remembers how far it is sound.</summary>
internal sealed class ChainWalk(IReadOnlyList<DailyHead> heads)
{
    private byte[] hash = FactChain.Start;

    public long Position { get; private set; }

    public int SoundHeads { get; private set; }

    /// <summary>Takes the next link.</summary>
    /// <returns>What is wrong with it, in Vietnamese; null when it is sound.</returns>
    public string? Next(FactSeal seal, FactRow? fact)
    {
        if (seal.Position != Position + 1)
        {
            return Text($"Thiếu mắt xích số {Position + 1}.");
        }

        if (fact is null)
        {
            return Text($"Mắt xích số {seal.Position}: vết {seal.Fact} đã bị xóa.");
        }

        hash = FactChain.Link(hash, fact);
        if (!hash.AsSpan().SequenceEqual(seal.Hash))
        {
            return Text($"Mắt xích số {seal.Position}: vết {fact.Id} ({fact.Type}) đã bị sửa.");
        }

        Position++;
        return CheckHeads();
    }

    /// <summary>What is wrong at the end: a signed head that the chain no longer reaches.</summary>
    public string? End() => SoundHeads == heads.Count
        ? null
        : Text($"Sổ bị cắt đuôi: không còn đầu chuỗi ngày {heads[SoundHeads].Day:dd/MM/yyyy} (vị trí {heads[SoundHeads].Position}).");

    private string? CheckHeads()
    {
        while (SoundHeads < heads.Count && heads[SoundHeads].Position == Position)
        {
            var head = heads[SoundHeads];
            if (!hash.AsSpan().SequenceEqual(head.Hash) || !LedgerKey.Verify(head.Certificate, head.Hash, head.Signature))
            {
                return Text($"Đầu chuỗi đã ký ngày {head.Day:dd/MM/yyyy} không khớp.");
            }

            SoundHeads++;
        }

        return null;
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
