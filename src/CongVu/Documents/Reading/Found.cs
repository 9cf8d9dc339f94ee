namespace CongVu.Documents.Reading;

/// <summary>Something a reader proposes: the value, where in the given text it stands, and how sure the reader is.</summary>
public sealed record Found<T>(T Value, TextSpan Span, Confidence Confidence);

/// <summary>A stretch of the text exactly as it was given to the reader.</summary>
public readonly record struct TextSpan(int Start, int Length)
{
    public int End => Start + Length;

    /// <summary>The words it covers.</summary>
    public string Of(string text) => text.Substring(Start, Length);
}

/// <summary>How sure a reader is of what it proposes (độ tin cậy).</summary>
public enum Confidence
{
    /// <summary>It stands where and how the decree puts it.</summary>
    Sure,

    /// <summary>It is there, with something missing or unusual around it.</summary>
    Likely,

    /// <summary>To be looked at by a person first.</summary>
    Doubtful,
}

/// <summary>The word for people.</summary>
public static class ConfidenceWords
{
    public static string InWords(this Confidence confidence) => confidence switch
    {
        Confidence.Sure => "chắc chắn",
        Confidence.Likely => "khá chắc",
        Confidence.Doubtful => "cần xem lại",
    };
}
