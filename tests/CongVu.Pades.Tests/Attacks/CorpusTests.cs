using System.Diagnostics;
using CongVu.Pades.Changes;
using CongVu.Pades.Tests.Office;
using CongVu.Pades.Verifying;
using CongVu.Pdf.Objects;

namespace CongVu.Pades.Tests.Attacks;

/// <summary>Files with known verdicts, made by others.</summary>
public sealed class CorpusTests
{
    private static readonly string[] Refused =
    [
        "form-update-ap-indirect-sneaky-trailer", "form-update-no-override-appearance-stream-ap-indirect-sneaky",
        "form-update-override-appearance-stream-ap-indirect-sneaky", "form-update-override-appearance-stream-sneaky",
        "signature-gap-too-big", "tail-uncovered", "weird-byterange", "one-byterange",
    ];

    private static readonly string[] Unreadable =
    [
        "broken-objstream1", "broken-objstream2", "broken-objstream3", "broken-objstream4", "broken-objstream5", "broken-objstream6",
        "malformed-encrypt-dict1", "malformed-encrypt-dict2", "malformed-xref-space-padded", "minimal-badxref", "circular-page-tree",
        "minimal-startxref-hopeless", "minimal-startxref-hopeless2", "minimal-startxref-hopeless3", "minimal-startxref-obo1",
        "minimal-startxref-obo2", "minimal-startxref-obo3", "minimal-startxref-obo4", "minimal-startxref-obo5", "minimal-startxref-obo6",
        "minimal-startxref-same-line",
    ];

    private static readonly string[] Harmless =
    [
        "form-update-no-override-appearance-stream-ap-indirect", "form-update-override-appearance-stream-ap-indirect",
        "form-update-override-appearance-stream", "extensions-direct", "extensions-indirect", "extensions-indirect-not-all-paths",
        "extensions-update-direct", "extensions-update-indirect", "minimal-signed-twice-both-created", "minimal-signed-twice-no-sig-type",
        "minimal-signed-twice-second-created", "minimal-two-fields-signed-twice", "separate-annots-kids-indir",
        "pades-lta-dss-indirect-arrs-test", "pades-lta-dss-indirect-arrs-test-2",
    ];

    [Fact]
    public void None_of_the_attack_files_of_the_ruhr_university_is_accepted()
    {
        var answers = Corpus.Files("bochum").ToDictionary(file => Path.GetFileName(file), file => Letters.Verify(File.ReadAllBytes(file)).Answer);

        Assert.Equal(21, answers.Count);
        Assert.All(answers, answer => Assert.True(answer.Value is PlainAnswer.Invalid or PlainAnswer.Unreadable, $"{answer.Key}: {answer.Value}"));
    }

    [Fact]
    public void Manipulated_files_of_another_project_are_refused() => Assert.All(Corpus.Named("pyhanko", Refused), file =>
        Assert.Equal(PlainAnswer.Invalid, Letters.Verify(File.ReadAllBytes(file)).Answer));

    [Fact]
    public void Broken_files_of_another_project_are_refused_in_words() => Assert.All(Corpus.Named("pyhanko", Unreadable), file =>
        Assert.Throws<PdfException>(() => LookAndSign(File.ReadAllBytes(file))));

    [Fact]
    public void Harmless_updates_of_another_project_are_not_called_alterations() => Assert.All(Corpus.Named("pyhanko", Harmless), file =>
    {
        var report = Letters.Verify(File.ReadAllBytes(file));
        Assert.All(report.Signatures, signature => Assert.True(signature.ChangesAfter < ChangeLevel.Altered, $"{file}: {signature.ChangesAfter}"));
        Assert.All(report.Signatures, signature => Assert.NotEqual(Indication.TotalFailed, signature.Indication));
    });

    [Fact]
    public void Whatever_a_file_holds_the_answer_is_a_report_within_seconds() => Assert.All(Corpus.Files("pyhanko").Concat(Corpus.Files("bochum")), file =>
    {
        var clock = Stopwatch.StartNew();
        Assert.NotEmpty(Letters.Verify(File.ReadAllBytes(file)).Reason);
        Assert.InRange(clock.Elapsed.TotalSeconds, 0, 20);
    });

    [Fact]
    public void Every_readable_file_is_signed_twice_or_refused_with_a_reason()
    {
        var signed = 0;
        foreach (var file in Corpus.Files("pyhanko"))
        {
            try
            {
                var once = LookAndSign(File.ReadAllBytes(file));
                var twice = Letters.Sign(once, TestPki.AgencyKey);
                var report = Letters.Verify(twice);
                Assert.All(report.Signatures.TakeLast(2), signature => Assert.True(signature.Indication == Indication.TotalPassed, $"{file}: {report.Reason}"));
                signed++;
            }
            catch (PdfException)
            {
                // A reason from the closed list.
            }
            catch (PadesException fault)
            {
                Assert.Contains(fault.Fault, (PadesFault[])[PadesFault.EncryptedFile, PadesFault.Forbidden]);
            }
        }
        Assert.InRange(signed, 60, 200);
    }

    private static byte[] LookAndSign(byte[] file)
    {
        using var opened = CongVu.Pdf.Reading.PdfFile.Open(file);
        CongVu.Pades.Signing.SigningRisks.Find(opened);
        return Letters.Sign(file, TestPki.LeaderKey);
    }
}
