using System.Globalization;
using System.Text;
using CongVu.DocumentFormat.Text;
using CongVu.Ledger;
using CongVu.Web.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace CongVu.Web.Hosting;

/// <summary>How form fields become values: text in NFC without lone surrogates, dates as Vietnamese people type them, ids.</summary>
internal static class PageBinding
{
    public static void Configure(MvcOptions options)
    {
        options.ModelBinderProviders.Insert(0, new Provider());
        options.SuppressImplicitRequiredAttributeForNonNullableReferenceTypes = true;
        options.MaxModelBindingCollectionSize = 6000;
        options.ModelBindingMessageProvider.SetValueMustNotBeNullAccessor(_ => "Chưa nhập.");
        options.ModelBindingMessageProvider.SetAttemptedValueIsInvalidAccessor((value, _) => $"Giá trị “{value}” không hợp lệ.");
        options.ModelBindingMessageProvider.SetNonPropertyAttemptedValueIsInvalidAccessor(value => $"Giá trị “{value}” không hợp lệ.");
        options.ModelBindingMessageProvider.SetValueMustBeANumberAccessor(_ => "Chỉ nhập chữ số.");
    }

    /// <summary>Composed letters, no halves of letters, no control characters but line ends.</summary>
    public static string Clean(string text)
    {
        var sound = text.Contains('\uFFFD') || text.Any(char.IsSurrogate) || text.Any(IsUnwanted)
            ? string.Concat(text.EnumerateRunes().Where(rune => rune != Rune.ReplacementChar && !(rune.IsBmp && IsUnwanted((char)rune.Value))))
            : text;
        return sound.Normalize(NormalizationForm.FormC).Trim();
    }

    private static bool IsUnwanted(char letter) => char.IsControl(letter) && letter is not ('\n' or '\r' or '\t');

    private sealed class Provider : IModelBinderProvider
    {
        public IModelBinder? GetBinder(ModelBinderProviderContext context)
        {
            var type = context.Metadata.UnderlyingOrModelType;
            return type == typeof(string) ? new TextBinder() :
                type == typeof(DateOnly) ? new DayBinder() :
                type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Id<>) ? new IdBinder(type) :
                null;
        }
    }

    private sealed class TextBinder : IModelBinder
    {
        public Task BindModelAsync(ModelBindingContext bindingContext)
        {
            if (bindingContext.ValueProvider.GetValue(bindingContext.ModelName).FirstValue is { } text)
            {
                var clean = Clean(text);
                bindingContext.Result = ModelBindingResult.Success(clean);
                if (!IsSecret(bindingContext.ModelName) && LegacyText.RecognizeSurely(clean) is not LegacyEncoding.None and var old)
                {
                    var converted = LegacyText.Convert(clean, old);
                    bindingContext.Result = ModelBindingResult.Success(converted);
                    bindingContext.ModelState.SetModelValue(bindingContext.ModelName, converted, converted);
                    bindingContext.ModelState.TryAddModelError(bindingContext.ModelName, "");
                    bindingContext.ModelState[bindingContext.ModelName]!.Errors.Clear();
                    bindingContext.ModelState[bindingContext.ModelName]!.Errors.Add(new OldFontError(converted));
                }
            }

            return Task.CompletedTask;
        }
    }

    // What is typed unseen is taken as it is.
    private static bool IsSecret(string field) => field.EndsWith("Password", StringComparison.Ordinal) || field.EndsWith("Pin", StringComparison.Ordinal) || field is "pin";

    private sealed class DayBinder : IModelBinder
    {
        private static readonly string[] Forms = ["dd/MM/yyyy", "d/M/yyyy", "yyyy-MM-dd", "dd-MM-yyyy", "d.M.yyyy"];

        public Task BindModelAsync(ModelBindingContext bindingContext)
        {
            var value = bindingContext.ValueProvider.GetValue(bindingContext.ModelName);
            var text = value.FirstValue?.Trim() ?? "";
            if (DateOnly.TryParseExact(text, Forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            {
                bindingContext.Result = ModelBindingResult.Success(day);
            }
            else if (text.Length > 0)
            {
                bindingContext.ModelState.SetModelValue(bindingContext.ModelName, value);
                bindingContext.ModelState.TryAddModelError(bindingContext.ModelName, $"Ngày “{text}” không hợp lệ; đồng chí nhập theo dạng ngày/tháng/năm, ví dụ 05/4/2021.");
            }

            return Task.CompletedTask;
        }
    }

    private sealed class IdBinder(Type type) : IModelBinder
    {
        public Task BindModelAsync(ModelBindingContext bindingContext)
        {
            if (Guid.TryParse(bindingContext.ValueProvider.GetValue(bindingContext.ModelName).FirstValue, out var value))
            {
                bindingContext.Result = ModelBindingResult.Success(Activator.CreateInstance(type, value));
            }

            return Task.CompletedTask;
        }
    }
}
