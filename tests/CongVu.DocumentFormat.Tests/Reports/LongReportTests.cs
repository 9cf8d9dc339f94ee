using CongVu.DocumentFormat.Reports;
using CongVu.DocumentFormat.Tests.Judges;

namespace CongVu.DocumentFormat.Tests.Reports;

[Collection(Alone.Name)]
public sealed class LongReportTests
{
    [Theory]
    [InlineData("Sheet")]
    [InlineData("Csv")]
    [InlineData("Word")]
    public void Fifty_thousand_rows_are_written_within_five_seconds_and_little_memory(string kind)
    {
        var rows = 0;
        var report = SampleReports.Signing with
        {
            PageTotalLabel = null,
            Rows = Enumerable.Range(1, 50_000).Select(i =>
            {
                rows++;
                return ReportRow.Of(i, "Ủy ban nhân dân xã", i, i, ReportValue.Percent(1), i, ReportValue.Percent(0.5m), "ghi chú");
            }),
        };
        var before = GC.GetTotalMemory(forceFullCollection: true);
        using var file = new CountingStream();

        var time = Alone.ProcessorTimeOf(kind switch
        {
            "Sheet" => () => ReportComposer.WriteSheet(report, file),
            "Csv" => () => ReportComposer.WriteCsv(report, file),
            _ => () => ReportComposer.OfSystem.WriteWord(report, file),
        });

        Assert.Equal(50_000, rows);
        Assert.True(file.Length > 100_000);
        Assert.InRange(time.TotalSeconds, 0, 5);
        Assert.InRange(file.MostMemory - before, long.MinValue, 50_000_000);
    }

    /// <summary>Swallows what is written and looks at the memory now and then.</summary>
    private sealed class CountingStream : Stream
    {
        private long written;

        public long MostMemory { get; private set; }

        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => written;

        public override long Position
        {
            get => written;
            set => throw new NotSupportedException();
        }

        public override void Write(byte[] buffer, int offset, int count)
        {
            if (written >> 19 != written + count >> 19)
                MostMemory = Math.Max(MostMemory, GC.GetTotalMemory(forceFullCollection: true));
            written += count;
        }

        public override void Flush()
        {
        }

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();
    }
}
