using System.Security.Cryptography;
using CongVu.Pades.Appearances;
using CongVu.Pades.Changes;
using CongVu.Pades.Signing;
using CongVu.Pades.Tests.Matrix;
using CongVu.Pades.Tests.Office;
using CongVu.Pades.Verifying;
using CongVu.Pdf.Objects;
using CongVu.Pdf.Reading;
using CongVu.Pdf.Writing;
using FsCheck;
using FsCheck.Fluent;

namespace CongVu.Pades.Tests.Properties;

/// <summary>What holds for every file, whatever is in it.</summary>
public sealed class FileProperties
{
    // One seed for all: a failure found once is found again.
    private static readonly Config Seeded = Config.QuickThrowOnFailure.WithMaxTest(300).WithReplay(20_261_122, 1);

    [Fact]
    public void Objects_written_and_read_are_the_same_objects() => Check.One(Seeded, Prop.ForAll(AnyObject.Indirect.ToArbitrary(), value =>
    {
        var file = Letters.Make("x", change: (builder, catalog) => catalog["PieceInfo"] = builder.Add(value));
        using var opened = PdfFile.Open(file);

        var read = opened.Get((PdfReference)opened.Catalog["PieceInfo"]!);

        return read.Matches(value) && value.Matches(read);
    }));

    [Fact]
    public void Objects_read_written_and_read_again_are_the_same_bytes() => Check.One(Seeded, Prop.ForAll(AnyObject.Indirect.ToArbitrary(), value =>
    {
        var once = Write(value);
        using var opened = PdfFile.Open(once);

        var twice = Write(opened.Get((PdfReference)opened.Catalog["PieceInfo"]!));

        return once.AsSpan().SequenceEqual(twice);
    }));

    [Fact]
    public void Objects_appended_are_read_as_they_were_written() => Check.One(Seeded, Prop.ForAll(AnyObject.Indirect.NonEmptyListOf().ToArbitrary(), values =>
    {
        using var plain = PdfFile.Open(Letters.Plain);
        var update = new PdfUpdate(plain);
        var references = values.Select(update.Add).ToList();
        using var opened = PdfFile.Open((byte[])[.. Letters.Plain, .. update.Write().Written.Span]);

        return references.Zip(values).All(pair => opened.Get(pair.First).Matches(pair.Second));
    }));

    [Fact]
    public void Any_split_of_reads_gives_the_same_digest() => Check.One(Seeded, Prop.ForAll(
        Gen.Zip(ArbMap.Default.GeneratorFor<int>(), Gen.Choose(0, Letters.SignedTwice.Length - 2)).ToArbitrary(), drawn =>
    {
        var random = new Random(drawn.Item1);
        var (cut, gap) = (drawn.Item2, random.Next(1, Letters.SignedTwice.Length - drawn.Item2));
        long[] range = [0, cut, cut + gap, Letters.SignedTwice.Length - cut - gap];

        var split = RangeDigests.Compute(new Morsels(Letters.SignedTwice, random), range, HashAlgorithmName.SHA256);

        return split.AsSpan().SequenceEqual(RangeDigests.Compute(PdfSource.FromMemory(Letters.SignedTwice), range, HashAlgorithmName.SHA256));
    }));

    [Fact]
    public void Any_split_of_reads_is_hashed_and_copied_alike_while_signing() => Check.One(Seeded.WithMaxTest(60), Prop.ForAll(ArbMap.Default.ArbFor<int>(), seed =>
    {
        using var hasher = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        using var copy = new MemoryStream();

        SignaturePreparer.HashSource(new Morsels(Letters.SignedTwice, new Random(seed)), Letters.SignedTwice.Length, hasher, copy);

        return copy.ToArray().AsSpan().SequenceEqual(Letters.SignedTwice) && hasher.GetHashAndReset().AsSpan().SequenceEqual(SHA256.HashData(Letters.SignedTwice));
    }));

    [Fact]
    public void Every_signature_stays_valid_after_the_next_for_every_kind_of_file()
    {
        var kinds = FileKinds.Names.ToDictionary(name => name, FileKinds.Make);
        var drawn = Gen.Zip(Gen.Elements(FileKinds.Names.ToArray()), Gen.Choose(0, 3).ArrayOf(4));
        Check.One(Seeded.WithMaxTest(60), Prop.ForAll(drawn.ToArbitrary(), choice =>
        {
            var file = kinds[choice.Item1];
            for (var k = 1; k <= choice.Item2.Length; k++)
            {
                file = Sign(file, choice.Item2[k - 1]);
                var report = Letters.Verify(file);
                Assert.True(report.Answer == PlainAnswer.Valid, report.Reason);
                Assert.Equal(k, report.Signatures.Count);
                Assert.All(report.Signatures.SkipLast(1), signature => Assert.Equal(ChangeLevel.SignaturesOnly, signature.ChangesAfter));
            }
            return true;
        }));
    }

    private static byte[] Write(PdfObject value) => Letters.Make("x", change: (builder, catalog) => catalog["PieceInfo"] = builder.Add(value));

    private static byte[] Sign(byte[] file, int way) => Letters.Sign(file, way % 2 == 0 ? TestPki.LeaderKey : TestPki.AgencyKey, request => request with
    {
        Level = way < 2 ? PadesLevel.BB : PadesLevel.BT,
        Appearance = way == 3 ? new TextAppearance(["Đã ký"], new PdfRectangle(72, 100, 200, 130)) : null,
    });

    /// <summary>A source that gives as many bytes at a time as it likes.</summary>
    private sealed class Morsels(byte[] bytes, Random random) : PdfSource
    {
        public override long Length => bytes.Length;

        public override int Read(long offset, Span<byte> target)
        {
            var left = (int)Math.Min(target.Length, bytes.Length - offset);
            if (left <= 0)
                return 0;
            var count = random.Next(1, left + 1);
            bytes.AsSpan((int)offset, count).CopyTo(target);
            return count;
        }

        public override ReadOnlyMemory<byte> Slice(long offset, int length) => bytes.AsMemory((int)offset, length);
    }
}
