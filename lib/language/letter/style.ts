/** How our pages and mails look: large type, strong contrast, nothing that needs a picture or a script. */

const ink = '#161616';
const paper = '#ffffff';
const green = '#0b5132';
const sans = "font-family:-apple-system,'Segoe UI',Helvetica,Arial,sans-serif";

/** Written on each element, because several mail clients drop a style sheet. */
export const styles = {
  body: `margin:0;padding:0;background:${paper};color:${ink}`,
  page: `max-width:620px;margin:0 auto;padding:20px 18px 32px;${sans};font-size:20px;line-height:1.5;color:${ink}`,
  head: `margin:0 0 18px;padding:0 0 10px;border-bottom:3px solid ${green};font-size:24px;line-height:1.3;color:${green}`,
  words: 'margin:0 0 18px',
  list: 'margin:0 0 18px',
  entry: 'margin:0 0 10px;padding-left:44px;text-indent:-44px',
  number: `display:inline-block;width:36px;margin-right:8px;text-align:right;text-indent:0;font-weight:bold;color:${green}`,
  button: `display:block;box-sizing:border-box;width:100%;margin:0 0 12px;padding:13px 20px;border:3px solid ${green};border-radius:10px;background:${paper};color:${green};${sans};font-size:20px;line-height:1.3;font-weight:bold;text-align:left;text-decoration:none`,
  foot: 'margin:26px 0 0;padding:14px 0 0;border-top:1px solid #767676;font-size:17px;color:#3d3d3d',
  footWords: 'margin:0 0 8px',
  link: `color:${green};text-decoration:underline`,
} as const;

/** For clients that read a style sheet and whose reader likes the dark; the others stay black on white. */
export const darkSheet = `:root{color-scheme:light dark}
@media (prefers-color-scheme:dark){
body,.paper{background:#161616!important;color:#f4f4f4!important}
.green{color:#8fe3b4!important;border-color:#8fe3b4!important}
.button{background:#161616!important;color:#8fe3b4!important;border-color:#8fe3b4!important}
.quiet{color:#d0d0d0!important}
}`;
