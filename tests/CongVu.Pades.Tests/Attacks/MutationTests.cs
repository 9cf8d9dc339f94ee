using System.Diagnostics;
using CongVu.Pades.Tests.Office;
using CongVu.Pades.Verifying;

namespace CongVu.Pades.Tests.Attacks;

/// <summary>Random damage to files signed twice: none is accepted, nothing but a report comes out, nothing hangs.</summary>
public sealed class MutationTests
{
    private const int Mutations = 50_000;
    private const int Seed = 20_261_121;
    private static readonly TimeSpan LongestVerification = TimeSpan.FromSeconds(5);

    [Fact]
    public async Task No_damaged_file_is_accepted()
    {
        byte[][] originals = [Letters.SignedTwice, Stamped()];
        Assert.All(originals, original => Assert.Equal(PlainAnswer.Valid, Letters.Verify(original).Answer));
        var accepted = new System.Collections.Concurrent.ConcurrentBag<string>();
        var slow = new System.Collections.Concurrent.ConcurrentBag<int>();

        await Parallel.ForAsync(0, Mutations, async (number, cancel) =>
        {
            var original = originals[number % originals.Length];
            var mutated = Mutate(original, new Random(Seed + number));
            var clock = Stopwatch.StartNew();
            var report = await Verifier.VerifyAsync(mutated, TestPki.Policy, cancel);
            if (clock.Elapsed > LongestVerification)
                slow.Add(number);
            if (report.Answer == PlainAnswer.Valid && !IsHarmless(original, mutated))
                accepted.Add(Describe(number, original, mutated));
        });

        Assert.True(accepted.IsEmpty, string.Join("\n", accepted));
        Assert.Empty(slow);
    }

    /// <summary>A file signed twice, the second time with a time stamp.</summary>
    private static byte[] Stamped() => Letters.Sign(Letters.SignedOnce, TestPki.LeaderKey, request => request with { Level = CongVu.Pades.Signing.PadesLevel.BT });

    private static byte[] Mutate(byte[] original, Random random)
    {
        var file = original.ToList();
        for (var changes = 1 + random.Next(3); changes > 0; changes--)
        {
            // Half of the damage goes to the end, where the last signature and its table stand unsigned or freshly signed.
            var at = random.Next(2) == 0 ? random.Next(file.Count) : file.Count - 1 - random.Next(Math.Min(file.Count, 12_000));
            switch (random.Next(6))
            {
                case 0: file[at] ^= (byte)(1 << random.Next(8)); break;
                case 1: file[at] = (byte)random.Next(256); break;
                case 2: file.Insert(at, (byte)random.Next(256)); break;
                case 3: file.RemoveAt(at); break;
                case 4: file.RemoveRange(at, Math.Min(random.Next(1, 200), file.Count - at)); break;
                default: file.InsertRange(at, file.GetRange(random.Next(file.Count), 0).Concat(Slice(original, random))); break;
            }
        }
        return [.. file];
    }

    private static string Describe(int number, byte[] original, byte[] mutated)
    {
        var first = original.AsSpan().CommonPrefixLength(mutated);
        var around = System.Text.Encoding.Latin1.GetString(mutated, Math.Max(0, first - 40), Math.Min(90, mutated.Length - Math.Max(0, first - 40)));
        return $"{number}: {original.Length} -> {mutated.Length} bytes, first at {first}: {around}";
    }

    private static byte[] Slice(byte[] original, Random random)
    {
        var from = random.Next(original.Length);
        return original[from..Math.Min(original.Length, from + random.Next(1, 300))];
    }

    /// <summary>The same bytes but for white space after the last %%EOF: nothing was changed.</summary>
    private static bool IsHarmless(byte[] original, byte[] mutated) =>
        original.AsSpan().TrimEnd(" \t\r\n"u8).SequenceEqual(mutated.AsSpan().TrimEnd(" \t\r\n"u8));
}
