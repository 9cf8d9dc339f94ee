using CongVu.Pdf.Objects;
using FsCheck;
using FsCheck.Fluent;

namespace CongVu.Pades.Tests.Properties;

/// <summary>Any PDF object: numbers, names and strings of every byte, arrays and dictionaries of them, streams.</summary>
internal static class AnyObject
{
    private static readonly Gen<byte[]> Bytes = Gen.Choose(0, 255).Select(value => (byte)value).ArrayOf();

    private static readonly Gen<PdfObject> Simple = Gen.OneOf(
        Gen.Constant<PdfObject>(PdfNull.Instance),
        Gen.Elements<PdfObject>(PdfBoolean.True, PdfBoolean.False),
        ArbMap.Default.GeneratorFor<long>().Select(value => (PdfObject)new PdfInteger(value)),
        Gen.Elements(long.MinValue, -1, 0, 999_999_999_999_999_999, long.MaxValue).Select(value => (PdfObject)new PdfInteger(value)),
        ArbMap.Default.GeneratorFor<NormalFloat>().Select(value => (PdfObject)new PdfReal(value.Item)),
        Bytes.Select(bytes => (PdfObject)new PdfString(bytes)),
        Bytes.Select(bytes => (PdfObject)new PdfString(bytes, hexadecimal: true)),
        Name.Select(name => (PdfObject)new PdfName(name)),
        Gen.Choose(1, 500).Select(number => (PdfObject)new PdfReference(number)));

    private static Gen<string> Name => Gen.Choose(1, 255).Select(value => (char)value).NonEmptyListOf().Select(letters => new string([.. letters.Take(40)]));

    /// <summary>A direct object nested as deep as its size allows.</summary>
    public static Gen<PdfObject> Direct => Gen.Sized(size => OfDepth(Math.Min(3, size / 8)));

    public static Gen<PdfObject> Indirect => Gen.OneOf(Direct, Direct, Gen.Zip(Dictionary(1), Bytes).Select(pair =>
        (PdfObject)new PdfStream(((PdfDictionary)pair.Item1).Without("Filter", "DecodeParms", "Type").With("Length", pair.Item2.Length), pair.Item2)));

    private static Gen<PdfObject> OfDepth(int depth) => depth == 0
        ? Simple
        : Gen.OneOf(Simple, OfDepth(depth - 1).ArrayOf().Select(items => (PdfObject)PdfArray.Create(items)), Dictionary(depth - 1));

    private static Gen<PdfObject> Dictionary(int depth) => Gen.Zip(Name, OfDepth(depth)).ArrayOf().Select(entries =>
        (PdfObject)PdfDictionary.FromEntries(entries.DistinctBy(entry => entry.Item1).Select(entry => KeyValuePair.Create(entry.Item1, entry.Item2)).ToList()));
}
