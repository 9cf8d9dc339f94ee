using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CongVu.Web.Shared;

/// <summary>
/// One field of a form with its label, what stands against its value, where its value came from, and help:
/// tied together for those who hear the page instead of seeing it.
/// </summary>
[HtmlTargetElement("field", Attributes = "name,label")]
public sealed class FieldTagHelper(HtmlEncoder html) : TagHelper
{
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    /// <summary>Name and id of the control.</summary>
    public string Name { get; set; } = "";

    public string Label { get; set; } = "";

    public string? Value { get; set; }

    /// <summary>text, day, lines, password, file or pick; the content of pick is its options.</summary>
    public string Kind { get; set; } = "text";

    public string? Hint { get; set; }

    /// <summary>From where the program took the value it proposes.</summary>
    public Provenance? From { get; set; }

    public bool Required { get; set; }

    /// <summary>Letters at most.</summary>
    public int Max { get; set; }

    public int Rows { get; set; } = 3;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var why = (ViewContext.ViewData.Model as OfficePage)?.Why(Name);
        var control = Control(why is not null, [.. output.Attributes]);
        control.InnerHtml.AppendHtml(Kind == "pick" ? await output.GetChildContentAsync() : new HtmlString(Kind == "lines" ? $"\n{html.Encode(Value ?? "")}" : ""));
        output.Attributes.Clear();
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", why is null ? "field" : "field wrong");
        output.Content.AppendHtml($"<label for=\"{Name}\">").Append(Label).AppendHtml("</label>").AppendHtml(control);
        Below(output, "why", why);
        Below(output, From?.IsDoubtful == true ? "read doubtful" : "read", From?.Words);
        Below(output, "hint", Hint);
    }

    private TagBuilder Control(bool isWrong, IEnumerable<TagHelperAttribute> more)
    {
        var control = new TagBuilder(Kind switch { "lines" => "textarea", "pick" => "select", _ => "input" });
        control.Attributes["id"] = Name;
        control.Attributes["name"] = Name;
        Describe(control, isWrong);
        Limit(control);
        if (control.TagName == "input")
        {
            control.TagRenderMode = TagRenderMode.SelfClosing;
            control.Attributes["type"] = Kind is "password" or "file" ? Kind : "text";
            control.Attributes["value"] = Kind is "password" or "file" ? null : Value;
        }

        foreach (var attribute in more)
        {
            control.Attributes[attribute.Name] = attribute.Value?.ToString();
        }

        return control;
    }

    private void Limit(TagBuilder control)
    {
        if (Kind == "day")
        {
            (control.Attributes["inputmode"], control.Attributes["placeholder"], control.Attributes["maxlength"]) = ("numeric", "ngày/tháng/năm", "10");
        }

        if (Kind == "lines")
        {
            control.Attributes["rows"] = $"{Rows}";
        }

        if (Max > 0)
        {
            control.Attributes["maxlength"] = $"{Max}";
        }

        if (Required)
        {
            control.Attributes["required"] = "required";
        }
    }

    private void Describe(TagBuilder control, bool isWrong)
    {
        var ids = new[] { (isWrong, "why"), (From is not null, "read"), (Hint is not null, "hint") }.Where(part => part.Item1).Select(part => $"{Name}-{part.Item2}");
        if (string.Join(' ', ids) is { Length: > 0 } described)
        {
            control.Attributes["aria-describedby"] = described;
        }

        if (isWrong)
        {
            control.Attributes["aria-invalid"] = "true";
        }
    }

    private void Below(TagHelperOutput output, string kind, string? words)
    {
        if (words is { Length: > 0 })
        {
            output.Content.AppendHtml($"<p class=\"{kind}\" id=\"{Name}-{kind.Split(' ')[0]}\">").Append(words).AppendHtml("</p>");
        }
    }
}

/// <summary>From where the program took a value it proposes, in words; a doubtful one asks to be looked at.</summary>
public sealed record Provenance(string Words, bool IsDoubtful);
