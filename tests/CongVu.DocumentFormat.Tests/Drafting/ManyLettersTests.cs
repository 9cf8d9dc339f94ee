using CongVu.DocumentFormat.Drafting;
using CongVu.DocumentFormat.Tests.Judges;

namespace CongVu.DocumentFormat.Tests.Drafting;

[Collection(Alone.Name)]
public sealed class ManyLettersTests
{
    [Fact]
    public void Two_hundred_letters_take_two_seconds_of_the_processor_at_most()
    {
        DocumentComposer.OfSystem.ComposePdf(SampleDocuments.Letter);

        var time = Alone.ProcessorTimeOf(() =>
        {
            for (var i = 1; i <= 200; i++)
                DocumentComposer.OfSystem.ComposePdf(SampleDocuments.Letter with { Code = new(i, "UBND-TH1") });
        });

        Assert.InRange(time.TotalSeconds, 0, 2);
    }
}
