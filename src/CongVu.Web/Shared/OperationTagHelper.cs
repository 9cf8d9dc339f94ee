using CongVu.Ledger;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CongVu.Web.Shared;

/// <summary>Gives every posting form an operation of its own, so that a double click is one act. A form that is sent again keeps the one it had.</summary>
[HtmlTargetElement("form", Attributes = "[method=post]")]
public sealed class OperationTagHelper(IdSource ids) : TagHelper
{
    private const string OwnOperation = "data-own-operation";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        if (!output.Attributes.RemoveAll(OwnOperation))
        {
            output.PostContent.AppendHtml($"<input type=\"hidden\" name=\"{PageDoor.OperationField}\" value=\"{ids.Next():N}\">");
        }
    }
}
