import {LitElement, css, html, nothing} from 'lit';
import {lengthInWords, periodInWords} from './dates.js';
import {base, controls} from './styles.js';

const SECTIONS = [
  ['education', 'Education', (one) => [one.institution, [one.studyType, one.area].filter(Boolean).join(', '), one.dates, one.text]],
  ['certificates', 'Certificates', (one) => [one.name, one.issuer, one.dates, one.summary]],
  ['projects', 'Projects', (one) => [one.name, one.entity, one.dates, one.description]],
  ['volunteer', 'Volunteering', (one) => [one.organization, one.position, one.dates, one.summary]],
  ['publications', 'Publications', (one) => [one.name, one.publisher, one.dates, one.summary]],
  ['awards', 'Awards', (one) => [one.title, one.awarder, one.dates, one.summary]],
];

/** A whole career, read from its JSON Resume: jobs with their text and skills, and everything beside them. */
class CandidateCareer extends LitElement {
  static properties = {resume: {attribute: false}, matching: {attribute: false}};

  static styles = [
    base,
    controls,
    css`
      h3 {
        margin: 1.8rem 0 0.8rem;
        font: 600 1.125rem/1.3 var(--serif);
      }

      .job {
        padding-inline-start: 1rem;
        border-inline-start: 3px solid var(--bar);
      }

      .job.matches {
        border-color: var(--accent);
      }

      li + li.job,
      .other + .other {
        margin-top: 1.3rem;
      }

      h4 {
        font-size: 1rem;
        font-weight: 600;
      }

      h4 span {
        color: var(--ink-soft);
        font-weight: 400;
      }

      .when {
        color: var(--ink-soft);
        font-size: 0.8125rem;
      }

      .text {
        margin-top: 0.3rem;
        font: 400 1rem/1.55 var(--serif);
        overflow-wrap: anywhere;
        white-space: pre-line;
      }

      .highlights li {
        position: relative;
        padding-inline-start: 1.1rem;
      }

      .highlights li::before {
        content: '–';
        position: absolute;
        inset-inline-start: 0;
      }

      .skills {
        display: flex;
        flex-wrap: wrap;
        gap: 0.3rem;
        margin-top: 0.5rem;
      }

      .other {
        margin-top: 0.8rem;
      }
    `,
  ];

  render() {
    const {work = [], skills = [], languages = [], basics = {}} = this.resume;
    return html`
      <h3>Jobs</h3>
      ${work.length === 0 ? html`<p class="when">No jobs were found in this CV.</p>` : html`<ol>${work.map((job, index) => this.#job(job, index))}</ol>`}
      ${skills.length === 0 ? nothing : html`<h3>Listed skills</h3>${chips(skills.flatMap((group) => group.keywords ?? [group.name]))}`}
      ${languages.length === 0
        ? nothing
        : html`<h3>Languages</h3>${chips(languages.map(({language, fluency}) => [language, fluency].filter(Boolean).join(', ')))}`}
      ${SECTIONS.map(([section, name, read]) => others(name, (this.resume[section] ?? []).map(read)))}
      ${basics.summary ? html`<h3>The rest of the CV</h3><p class="text">${reflowed(basics.summary)}</p>` : nothing}
    `;
  }

  #job(job, index) {
    const length = lengthInWords(job.dates);
    const when = [periodInWords(job.dates), job.dates && !job.dates.stated ? 'inferred from the CV' : length, job.location, job.via && `through ${job.via}`];
    return html`
      <li class="job ${this.matching?.includes(index) ? 'matches' : ''}">
        <h4>${job.position ?? job.name ?? 'A job without a name'} ${job.position && job.name ? html`<span>at ${job.name}</span>` : nothing}</h4>
        <p class="when">${when.filter(Boolean).join(' · ')}</p>
        ${job.summary ? html`<p class="text">${reflowed(job.summary)}</p>` : nothing}
        ${job.highlights?.length ? html`<ul class="text highlights">${job.highlights.map((line) => html`<li>${line}</li>`)}</ul>` : nothing}
        ${job.keywords?.length ? chips(job.keywords) : nothing}
      </li>
    `;
  }
}

/** A text without the line ends of its sheet of paper: a long line goes on in the next one, unless that begins a point of a list. */
function reflowed(text) {
  return text.replace(/([^\n]{45,})\n(?![\n\s]|[-*•–·])/g, '$1 ');
}

function chips(names) {
  return html`<ul class="skills">${names.map((name) => html`<li class="chip">${name}</li>`)}</ul>`;
}

function others(name, entries) {
  if (entries.length === 0) {
    return nothing;
  }
  return html`
    <h3>${name}</h3>
    ${entries.map(([what, by, dates, text]) => html`
      <div class="other">
        <h4>${what ?? by} ${what && by ? html`<span>${by}</span>` : nothing}</h4>
        ${dates ? html`<p class="when">${periodInWords(dates)}</p>` : nothing}
        ${text && text !== what ? html`<p class="text">${reflowed(text)}</p>` : nothing}
      </div>
    `)}
  `;
}

customElements.define('candidate-career', CandidateCareer);
