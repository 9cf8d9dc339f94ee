using System.Buffers.Binary;
using System.Text;
using CongVu.Pdf.Images;
using CongVu.Pdf.Objects;

namespace CongVu.Pdf.Tests.Images;

public sealed class DamagedImageTests
{
    private static readonly byte[] Good = new PngFile(20, 20, 2, 8).Write((x, y, channel) => x * y % 256 + channel);

    [Theory]
    [InlineData("")]
    [InlineData("GIF89a")]
    [InlineData("<svg/>")]
    [InlineData("%PDF-1.4")]
    public void What_is_neither_PNG_nor_JPEG_is_refused(string file) =>
        Assert.Equal(PdfFault.NotSupported, FaultOf(Encoding.ASCII.GetBytes(file)));

    [Fact]
    public void A_file_that_ends_too_early_is_refused_wherever_it_ends() =>
        Assert.All(Enumerable.Range(8, Good.Length - 8), length => Assert.Equal(PdfFault.BadImage, FaultOf(Good[..length])));

    [Fact]
    public void A_changed_byte_is_refused()
    {
        var file = (byte[])Good.Clone();
        file[60] ^= 1;

        Assert.Equal(PdfFault.BadImage, FaultOf(file));
    }

    [Theory]
    [InlineData(0, 3)]
    [InlineData(1, 8)]
    [InlineData(2, 4)]
    [InlineData(3, 16)]
    [InlineData(6, 1)]
    public void A_kind_that_PNG_does_not_know_is_refused(int colorType, int bits) =>
        Assert.Equal(PdfFault.BadImage, FaultOf(new PngFile(4, 4, colorType, bits) { Palette = [1, 2, 3] }.Assemble(new byte[100])));

    [Fact]
    public void A_palette_picture_without_palette_is_refused() =>
        Assert.Equal(PdfFault.BadImage, FaultOf(new PngFile(4, 4, 3, 8).Write((_, _, _) => 0)));

    [Fact]
    public void A_small_file_that_promises_many_points_is_refused_before_room_is_made()
    {
        var file = new PngFile(7000, 7000, 6, 16).Assemble(new byte[100]);

        var before = GC.GetAllocatedBytesForCurrentThread();
        var fault = FaultOf(file);

        Assert.Equal(PdfFault.BadImage, fault);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1_000_000);
    }

    [Theory]
    [InlineData(7072, 7072, PdfFault.TooComplex)]
    [InlineData(7071, 7071, PdfFault.BadImage)]
    [InlineData(0, 5, PdfFault.BadImage)]
    [InlineData(-5, 5, PdfFault.TooComplex)]
    public void A_picture_of_more_than_fifty_million_points_is_refused_as_too_large(int width, int height, PdfFault fault) =>
        Assert.Equal(fault, FaultOf(new PngFile(width, height, 0, 8).Assemble([])));

    [Fact]
    public void A_row_with_an_unknown_filter_is_refused() =>
        Assert.Equal(PdfFault.BadImage, FaultOf(new PngFile(4, 1, 0, 8).Assemble([9, 0, 0, 0, 0])));

    [Fact]
    public void A_necessary_chunk_that_is_unknown_is_refused_and_one_that_is_not_necessary_passes()
    {
        byte[] With(string type) => [.. Good[..33], .. PngFile.Chunk(type, [1, 2, 3]), .. Good[33..]];

        Assert.Equal(PdfFault.BadImage, FaultOf(With("ABCD")));
        Assert.Equal(20, RasterImage.Read(With("teXt")).Width);
    }

    [Fact]
    public void Whatever_bytes_change_nothing_but_the_own_exception_is_thrown()
    {
        var random = new Random(62);
        var jpeg = JpegTests.Sample();
        for (var round = 0; round < 2000; round++)
        {
            var file = (byte[])(round % 2 == 0 ? Good : jpeg).Clone();
            for (var change = 0; change < 4; change++)
                file[random.Next(3, file.Length)] = (byte)random.Next(256);
            Repair(file);
            try
            {
                RasterImage.Read(file);
            }
            catch (PdfException fault)
            {
                Assert.NotEmpty(fault.Message);
            }
        }
    }

    // Checksums are put right again, so that the damage reaches the code behind them.
    private static void Repair(byte[] file)
    {
        for (var at = 8; file[1] == 'P' && at < file.Length - 12;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(at));
            if (length < 0 || length > file.Length - at - 12)
                return;
            PngFile.Chunk(Encoding.Latin1.GetString(file, at + 4, 4), file[(at + 8)..(at + 8 + length)]).AsSpan(length + 8).CopyTo(file.AsSpan(at + 8 + length));
            at += length + 12;
        }
    }

    private static PdfFault FaultOf(byte[] file) => Assert.Throws<PdfException>(() => RasterImage.Read(file)).Fault;
}
