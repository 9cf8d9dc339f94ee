namespace CongVu.DocumentFormat.Checking;

/// <summary>Parts, chapters and sections: a line of their own, small letters, bold, centered, their title below in capitals.</summary>
internal abstract class DivisionRule : FormatRule
{
    protected override string Clause => "Mục II, khoản 6, điểm đ";

    protected override FindingSeverity Severity => FindingSeverity.Warning;

    /// <summary>The words that such a line begins with, in capitals.</summary>
    protected abstract IReadOnlyList<string> Kinds { get; }

    protected abstract string Numerals { get; }

    protected abstract bool IsNumeral(string number);

    public override IEnumerable<FormatFinding> Check(DocumentBoxes boxes)
    {
        for (var i = 0; i < boxes.Body.Count; i++)
        {
            var line = boxes.Body[i];
            var found = BodyText.Division(line);
            if (!found.Success || !Kinds.Contains(found.Groups["kind"].Value.ToUpperInvariant()))
                continue;
            if (!IsNumeral(found.Groups["number"].Value))
                yield return Finding(line, $"{Part} chưa đánh số bằng {Numerals}.", $"Đề nghị đánh số thứ tự bằng {Numerals}.");
            foreach (var finding in Form(line, new() { IsBold = true, IsItalic = false, IsCentered = true }))
                yield return finding;
            if (!found.Groups["kind"].Value.Any(char.IsLower))
                yield return Finding(line, $"Từ “{found.Groups["kind"].Value}” viết in hoa toàn bộ.", "Đề nghị viết bằng chữ in thường, chỉ viết hoa chữ cái đầu.");
            if (i + 1 < boxes.Body.Count && boxes.Body[i + 1].IsCentered)
                foreach (var finding in Form(boxes.Body[i + 1], new() { IsBold = true, IsItalic = false, IsCapitals = true, IsCentered = true }))
                    yield return finding;
        }
    }
}
