using System.Diagnostics;
using CongVu.Pades.Tests.Office;
using CongVu.Pades.Verifying;

namespace CongVu.Pades.Tests.Attacks;

/// <summary>Random damage to files signed twice: none is accepted, nothing but a report comes out, nothing hangs.</summary>
public sealed class MutationTests
{
    private const int Mutations = 50_000;
    private const int Seed = 20_261_121;
    private const long MostMemory = 64 << 20;
    private static readonly TimeSpan LongestVerification = TimeSpan.FromSeconds(15);

    [Fact]
    public async Task No_damaged_file_is_accepted()
    {
        byte[][] originals = [Letters.SignedTwice, Stamped(), await ArchivedAsync(), InStreams()];
        Assert.All(originals, original => Assert.Equal(PlainAnswer.Valid, Letters.Verify(original).Answer));
        var accepted = new System.Collections.Concurrent.ConcurrentBag<string>();
        var slow = new System.Collections.Concurrent.ConcurrentBag<int>();
        var greedy = new System.Collections.Concurrent.ConcurrentBag<string>();

        await Parallel.ForAsync(0, Mutations, async (number, cancel) =>
        {
            var original = originals[number % originals.Length];
            var mutated = Mutate(original, new Random(Seed + number));
            var clock = Stopwatch.StartNew();
            var before = GC.GetAllocatedBytesForCurrentThread();
            // Without a network nothing is awaited: the whole verification runs, and takes its memory, on this thread.
            var report = await Verifier.VerifyAsync(mutated, TestPki.Policy, cancel);
            var taken = GC.GetAllocatedBytesForCurrentThread() - before;
            if (clock.Elapsed > LongestVerification)
                slow.Add(number);
            if (taken > MostMemory)
                greedy.Add($"{number}: {taken >> 20} MiB");
            if (report.Answer == PlainAnswer.Valid && !IsHarmless(original, mutated))
                accepted.Add(Describe(number, original, mutated));
        });

        Assert.True(accepted.IsEmpty, string.Join("\n", accepted));
        Assert.Empty(slow);
        Assert.Empty(greedy);
    }

    [Theory]
    [InlineData(false, 7)]
    [InlineData(true, 11)]
    public async Task No_byte_is_without_meaning(bool isStamped, int step)
    {
        step = int.TryParse(Environment.GetEnvironmentVariable("CONGVU_EVERY_BYTE"), out var given) ? given : step;
        var original = isStamped ? Stamped() : Letters.SignedTwice;
        var accepted = new System.Collections.Concurrent.ConcurrentBag<string>();

        await Parallel.ForAsync(0, original.Length / step, async (number, cancel) =>
        {
            var at = number * step;
            var mutated = original.ToArray();
            mutated[at] ^= (byte)(1 << (at % 8));
            var report = await Verifier.VerifyAsync(mutated, TestPki.Policy, cancel);
            if (report.Answer == PlainAnswer.Valid && !IsHarmless(original, mutated))
                accepted.Add(Describe(at, original, mutated));
        });

        Assert.True(accepted.IsEmpty, string.Join("\n", accepted));
    }

    /// <summary>A file signed twice, the second time with a time stamp.</summary>
    private static byte[] Stamped() => Letters.Sign(Letters.SignedOnce, TestPki.LeaderKey, request => request with { Level = CongVu.Pades.Signing.PadesLevel.BT });

    /// <summary>A file signed twice, with evidence and a time stamp over all of it.</summary>
    private static Task<byte[]> ArchivedAsync() => new CongVu.Pades.LongTerm.SignatureExtender(null, new TestStamper())
        .ExtendAsync(Letters.SignedTwice, CongVu.Pades.Signing.PadesLevel.BLTA);

    /// <summary>A file signed twice whose objects and cross-references stand in streams.</summary>
    private static byte[] InStreams() => Letters.Sign(Letters.Sign(Matrix.FileKinds.Make("object streams"), TestPki.LeaderKey), TestPki.AgencyKey);

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
