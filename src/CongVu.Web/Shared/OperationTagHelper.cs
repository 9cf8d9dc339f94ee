using CongVu.Ledger;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CongVu.Web.Shared;

/// <summary>Gives every posting form an operation of its own, so that a double click is one act.</summary>
[HtmlTargetElement("form", Attributes = "[method=post]")]
public sealed class OperationTagHelper(IdSource ids) : TagHelper
{
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.PostContent.AppendHtml($"<input type=\"hidden\" name=\"{PageDoor.OperationField}\" value=\"{ids.Next():N}\">");
    }
}
