namespace CongVu.EdXml.Tests;

public sealed class JudgingGoldenPackets
{
    [Theory]
    // sound in every respect
    [InlineData("document-new.edxml", "")]
    [InlineData("document-plain.edxml", "")]
    [InlineData("document-recall.edxml", "")]
    [InlineData("document-update.edxml", "")]
    [InlineData("document-replace.edxml", "")]
    [InlineData("status-01.edxml", "")]
    [InlineData("status-02.edxml", "")]
    [InlineData("status-03.edxml", "")]
    [InlineData("status-04.edxml", "")]
    [InlineData("status-05.edxml", "")]
    [InlineData("status-06.edxml", "")]
    [InlineData("status-13.edxml", "")]
    [InlineData("status-15.edxml", "")]
    [InlineData("status-16.edxml", "")]
    // unusual, and nothing to remark
    [InlineData("swapped-order.edxml", "")]
    [InlineData("empty-response.edxml", "")]
    [InlineData("cid-without-prefix.edxml", "")]
    [InlineData("wrapped-base64.edxml", "")]
    [InlineData("docx-stays-zip.edxml", "")]
    [InlineData("utf16.edxml", "")]
    [InlineData("bom.edxml", "")]
    // odd, but usable
    [InlineData("zip-lying-type.edxml", "attachment-zipped")]
    [InlineData("bad-dates.edxml", "date-impossible timestamp-impossible")]
    [InlineData("zip-end-cut.edxml", "attachment-zip-cut")]
    [InlineData("missing-organ-name.edxml", "organ-name-missing")]
    [InlineData("opaque-ids.edxml", "organ-id-form document-id-opaque code-number-bad type-number-contradicts trace-incomplete")]
    [InlineData("dummy-signature.edxml", "signature-not-verifiable")]
    [InlineData("undeclared-prefix.edxml", "prefix-undeclared")]
    [InlineData("other-namespace.edxml", "namespace-unknown")]
    [InlineData("foreign-layout.edxml", "layout-foreign manifest-missing content-id-missing")]
    [InlineData("content-id-missing.edxml", "content-id-missing")]
    [InlineData("path-traversal.edxml", "attachment-name-unsafe")]
    [InlineData("attachment-not-pdf.edxml", "attachment-not-pdf")]
    [InlineData("bare-minimum.edxml", "organ-name-missing document-id-missing promulgation-date-missing signer-missing type-name-missing attachments-none place-missing trace-missing")]
    [InlineData("status-one-digit.edxml", "status-code-form")]
    [InlineData("status-refused-silently.edxml", "status-reason-missing")]
    [InlineData("old-dialect.edxml", "dialect-old bussiness-type-missing")]
    [InlineData("old-dialect-binary.edxml", "dialect-old bussiness-type-missing")]
    [InlineData("old-status.edxml", "dialect-old")]
    public void A_packet_that_can_be_used_is_called_usable(string name, string codes)
    {
        using var reading = Golden.Read(name);

        Assert.Equal(codes, Golden.Codes(reading));
        Assert.True(reading.IsUsable);
    }

    [Theory]
    [InlineData("no-sender.edxml", "from-missing")]
    [InlineData("no-receiver.edxml", "to-missing")]
    [InlineData("no-subject.edxml", "subject-missing")]
    [InlineData("no-code.edxml", "code-missing")]
    [InlineData("no-header.edxml", "header-missing")]
    [InlineData("two-headers.edxml", "header-repeated")]
    [InlineData("recall-of-nothing.edxml", "recall-target-missing")]
    [InlineData("replace-of-nothing.edxml", "replacement-target-missing")]
    [InlineData("unknown-business.edxml", "bussiness-type-unknown")]
    [InlineData("status-unknown.edxml", "status-code-unknown")]
    [InlineData("status-of-nothing.edxml", "response-for-missing")]
    [InlineData("status-nobody.edxml", "from-missing")]
    [InlineData("attachment-missing.edxml", "attachment-missing")]
    [InlineData("attachment-unlisted.edxml", "attachment-unlisted")]
    [InlineData("attachment-empty.edxml", "attachment-empty")]
    [InlineData("attachment-not-base64.edxml", "attachment-not-base64")]
    [InlineData("attachment-torn-base64.edxml", "attachment-not-base64")]
    [InlineData("attachment-broken-zip.edxml", "attachment-zip-broken")]
    [InlineData("attachment-cut-zip.edxml", "attachment-zip-broken")]
    [InlineData("attachment-locked-zip.edxml", "attachment-zip-locked")]
    [InlineData("content-id-repeated.edxml", "content-id-repeated")]
    [InlineData("truncated.edxml", "xml-malformed")]
    [InlineData("not-well-formed.edxml", "xml-malformed")]
    [InlineData("xxe.edxml", "dtd-forbidden")]
    [InlineData("billion-laughs.edxml", "dtd-forbidden")]
    [InlineData("old-dialect-cut.edxml", "mime-malformed")]
    public void A_packet_that_cannot_be_used_says_why_first(string name, string code)
    {
        using var reading = Golden.Read(name);

        Assert.True(reading.IsEdXml);
        Assert.False(reading.IsUsable);
        Assert.Equal((code, FindingSeverity.Error), (reading.Findings[0].Code, reading.Findings[0].Severity));
    }

    [Theory]
    [InlineData("page.html")]
    [InlineData("feed.xml")]
    [InlineData("file.pdf")]
    [InlineData("empty.edxml")]
    public void A_file_of_another_kind_is_not_called_a_packet(string name)
    {
        using var reading = Golden.Read(name);

        Assert.False(reading.IsEdXml);
        Assert.Equal("not-edxml", Golden.Codes(reading));
    }

    [Fact]
    public void Every_golden_packet_is_judged_by_a_test_above()
    {
        var judged = GetType().GetMethods()
            .SelectMany(method => method.GetCustomAttributes(typeof(InlineDataAttribute), false).Cast<InlineDataAttribute>())
            .Select(data => (string)data.Data[0]!);

        Assert.Equal(Directory.GetFiles(Golden.Folder).Select(Path.GetFileName).Order(), judged.Append("written.edxml").Order());
    }

    [Fact]
    public void Every_text_is_a_Vietnamese_sentence_without_a_line_break()
    {
        foreach (var kind in FindingKinds.All)
        {
            Assert.EndsWith(".", kind.Template);
            Assert.True(char.IsUpper(kind.Template[0]) || kind.Template[0] is '{' or '“', kind.Code);
            Assert.DoesNotContain('\n', kind.Template);
        }

        Assert.Equal(FindingKinds.All.Count, FindingKinds.All.Select(kind => kind.Code).Distinct().Count());
    }
}
