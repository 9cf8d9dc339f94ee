using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using CongVu.Pades.Verifying;

namespace CongVu.Cli.Signing;

/// <summary>Writes reports as JSON: one object for one file, a list for several. Scripts depend on the names.</summary>
internal static class VerificationJson
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static string Write(IReadOnlyList<(string File, VerificationReport Report)> reports)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            if (reports.Count != 1)
                json.WriteStartArray();
            foreach (var (file, report) in reports)
                WriteFile(json, file, report);
            if (reports.Count != 1)
                json.WriteEndArray();
        }
        return System.Text.Encoding.UTF8.GetString(bytes.ToArray()) + "\n";
    }

    private static void WriteFile(Utf8JsonWriter json, string file, VerificationReport report)
    {
        json.WriteStartObject();
        json.WriteString("file", file);
        json.WriteString("answer", VerdictNames.Of(report.Answer));
        json.WriteString("reason", report.Reason);
        json.WriteString("nextStep", report.NextStep);
        json.WriteStartArray("signatures");
        foreach (var signature in report.Signatures)
            WriteSignature(json, signature);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteSignature(Utf8JsonWriter json, SignatureReport signature)
    {
        json.WriteStartObject();
        json.WriteNumber("index", signature.Index);
        json.WriteString("signer", signature.Signer);
        json.WriteString("serial", signature.Certificate?.Serial ?? "");
        json.WriteString("level", signature.Level);
        json.WriteString("time", signature.Time?.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", System.Globalization.CultureInfo.InvariantCulture));
        json.WriteString("timeSource", Name(signature.TimeSource));
        json.WriteString("indication", VerdictNames.Of(signature.Indication));
        json.WriteString("subIndication", signature.SubIndication is { } reason ? VerdictNames.Of(reason) : null);
        json.WriteString("changesAfter", VerdictNames.Of(signature.ChangesAfter));
        WriteChanges(json, signature);
        json.WriteStartArray("findings");
        foreach (var finding in signature.Findings)
        {
            json.WriteStartObject();
            json.WriteString("code", finding.Code);
            json.WriteString("severity", VerdictNames.Of(finding.Severity));
            json.WriteString("text", finding.Text);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteChanges(Utf8JsonWriter json, SignatureReport signature)
    {
        json.WriteStartArray("changes");
        foreach (var change in signature.Changes)
        {
            json.WriteStartObject();
            json.WriteString("kind", change.Kind.ToString());
            json.WriteString("level", VerdictNames.Of(change.Level));
            json.WriteString("text", change.Text);
            if (change.Page is { } page)
                json.WriteNumber("page", page);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static string Name(TimeSource source) => source switch
    {
        TimeSource.Timestamp => "timestamp",
        TimeSource.DocumentTimestamp => "document-timestamp",
        TimeSource.Claimed => "claimed",
        TimeSource.None => "none",
        _ => throw new ArgumentOutOfRangeException(nameof(source)),
    };
}
