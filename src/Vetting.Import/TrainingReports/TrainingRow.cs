namespace Vetting.Import.TrainingReports;

/// <summary>One row of a table of training activities, as written.</summary>
/// <param name="Number">The row's number, as a spreadsheet shows it.</param>
/// <param name="Report">The report's years, such as 2010_2011.</param>
/// <param name="Country">The country, where the table has a column for it.</param>
/// <param name="Programme">What the report calls the account, with the fiscal year of the money.</param>
/// <param name="Course">The course's title.</param>
/// <param name="Start">The first day.</param>
/// <param name="End">The last day.</param>
/// <param name="Quantity">The number of trainees.</param>
/// <param name="Cost">The cost in US dollars.</param>
/// <param name="Unit">The unit of the trainees.</param>
/// <param name="Trainer">The unit of the United States that trains.</param>
/// <param name="Location">Where.</param>
/// <param name="Page">The page of the report.</param>
internal sealed record TrainingRow(
    int Number,
    string Report,
    string Country,
    string Programme,
    string Course,
    string Start,
    string End,
    string Quantity,
    string Cost,
    string Unit,
    string Trainer,
    string Location,
    string Page);
